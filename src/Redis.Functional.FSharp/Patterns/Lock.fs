namespace Redis.Functional.FSharp

open System
open System.Threading
open System.Threading.Tasks
open Redis.Functional

/// Locks: RedisLock("orders", Ttl = TimeSpan.FromSeconds 10., AutoExtend = true) says how; these take and keep it. Since 0.1.
[<RequireQualifiedAccess>]
module Lock =
    /// The same lock held by a majority of independent servers: three or more, one client for each, no client of a cluster or of shards. hold and its like run
    /// programs on the client they are given, as before; only the lock is the servers'. docs/guides/locks.md.
    let across (clients: IRedisClient list) (definition: RedisLock) : RedisLock = definition.Across(ReadOnlySpan(List.toArray clients))

    /// The program under the lock: acquired before, released after, whatever happens; cancelled with LockLost when the lock is lost.
    let hold (definition: RedisLock) (program: Redis<'A>) : Redis<'A> = definition.Hold program

    /// As hold, for a program that wants the lock itself: its fencing token, or to extend it.
    let holdWith (definition: RedisLock) (body: HeldLock -> Redis<'A>) : Redis<'A> = definition.Hold(Func<HeldLock, Redis<'A>> body)

    /// As hold, for work outside Redis, with a token that the caller and the loss of the lock cancel.
    let holdTask (definition: RedisLock) (body: HeldLock -> CancellationToken -> Task<'A>) : Redis<'A> =
        holdWith definition (fun held -> Redis.ofTask (body held))

    /// Takes it; LockNotAcquired says who has it. The holder must release it, as by use.
    let acquire (client: IRedisClient) (definition: RedisLock) : Task<Result<HeldLock, RedisError>> =
        backgroundTask {
            let! outcome = definition.Acquire client
            return Interop.ofEither outcome
        }

    /// As acquire, with a token that ends the waiting.
    let acquireWith (token: CancellationToken) (client: IRedisClient) (definition: RedisLock) : Task<Result<HeldLock, RedisError>> =
        backgroundTask {
            let! outcome = definition.Acquire(client, token)
            return Interop.ofEither outcome
        }

    /// Takes a lock that is held across servers; the token ends the waiting.
    let acquireAcross (token: CancellationToken) (definition: RedisLock) : Task<Result<HeldLock, RedisError>> =
        backgroundTask {
            let! outcome = definition.Acquire token
            return Interop.ofEither outcome
        }

    /// Keeps it for so long from now; never shortens it.
    let extend (ttl: TimeSpan) (held: HeldLock) : Task<Result<unit, RedisError>> =
        backgroundTask {
            let! outcome = held.Extend(Nullable ttl)
            return Interop.ofEither outcome |> Result.map Interop.toUnit
        }

    /// Gives it back, by its token only. False: it was not held any more.
    let release (held: HeldLock) : Task<Result<bool, RedisError>> =
        backgroundTask {
            let! outcome = held.Release()
            return Interop.ofEither outcome
        }
