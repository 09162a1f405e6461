namespace Redis.Functional.FSharp.Exceptions

open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.Exceptions
open Redis.Functional.FSharp

/// Values without their errors, for scripts and tests: an error is thrown as a RedisException. Since 0.1.
[<RequireQualifiedAccess>]
module Result =
    /// The value; throws a RedisException for an error.
    let orFail (outcome: Result<'T, RedisError>) : 'T = OrThrowExtensions.OrThrow(Interop.ofResult outcome)

/// Values without their errors, for scripts and tests: an error is thrown as a RedisException. Since 0.1.
[<RequireQualifiedAccess>]
module Redis =
    /// The value of what runs: program |> Redis.run client |> Redis.orFail. The task fails with a RedisException for an error.
    let orFail (outcome: Task<Result<'T, RedisError>>) : Task<'T> =
        backgroundTask {
            let! outcome = outcome
            return Result.orFail outcome
        }
