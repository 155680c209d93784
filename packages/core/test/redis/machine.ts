// One process of an app. It makes a call each time it is told to, and says what came of it.
import { createClient, createUserSession, getUserInfo, isLarkError } from '@lark-sdk/core'
import { redisStore } from '@lark-sdk/core/stores/redis'
import { Redis } from 'ioredis'

const { redisPort, domain, kind } = JSON.parse(process.argv[2] ?? '{}') as {
  redisPort: number
  domain: `http://${string}`
  kind: 'user' | 'tenant'
}

const redis = new Redis(redisPort)
const store = redisStore(redis)
const client = createClient({ appId: 'cli_1', appSecret: 'app-secret', domain, store })
const session = createUserSession({ client, store, key: 'ou_1' })

async function call(): Promise<string> {
  try {
    if (kind === 'user') await getUserInfo({ client: client.asUser(session) })
    else await client.request({ method: 'GET', path: 'im/v1/chats' })
    return 'done'
  } catch (error) {
    return isLarkError(error) ? error.name : String(error)
  }
}

process.on('message', () => void call().then(outcome => process.send?.(outcome)))
await redis.ping()
process.send?.('ready')
