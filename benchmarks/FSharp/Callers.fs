namespace Redis.Functional.Benchmarks.FSharp

open System
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp

/// One caller of the workloads of programs, as F# writes it: GET and SET of a key, the next key, while the window is open.
[<AbstractClass; Sealed>]
type Callers private () =
    static let expect (outcome: Result<bool, RedisError>) =
        match outcome with
        | Ok true -> ()
        | _ -> invalidOp $"Unexpected reply: {outcome}"

    static let next first step (keys: RedisKey[]) at =
        if at + step < keys.Length then at + step else first

    // A program of two commands for each key.
    static let programs (client: IRedisClient) (keys: RedisKey[]) (values: RedisValue[]) first step (isOpen: Func<bool>) (program: RedisKey -> RedisValue -> Redis<bool>) =
        backgroundTask {
            let mutable finished = 0L
            let mutable at = first

            while isOpen.Invoke() do
                let! outcome = program keys[at] values[at] |> Redis.run client
                expect outcome
                finished <- finished + 2L
                at <- next first step keys at

            return finished
        }

    /// Two commands, run one after the other.
    static member Bare(client: IRedisClient, keys: RedisKey[], values: RedisValue[], first: int, step: int, isOpen: Func<bool>) : Task<int64> =
        backgroundTask {
            let mutable finished = 0L
            let mutable at = first

            while isOpen.Invoke() do
                let! found = Cmd.get keys[at] |> Redis.run client
                expect (found |> Result.map Option.isSome)
                let! stored = Cmd.set (keys[at], values[at]) |> Redis.run client
                expect (stored |> Result.map (fun () -> true))
                finished <- finished + 2L
                at <- next first step keys at

            return finished
        }

    /// A program of two steps.
    static member Let(client: IRedisClient, keys: RedisKey[], values: RedisValue[], first: int, step: int, isOpen: Func<bool>) : Task<int64> =
        programs client keys values first step isOpen (fun key value ->
            redis {
                let! found = Cmd.get key
                let! () = Cmd.set (key, value)
                return found.IsSome
            })

    /// A program of one step with two commands.
    static member And(client: IRedisClient, keys: RedisKey[], values: RedisValue[], first: int, step: int, isOpen: Func<bool>) : Task<int64> =
        programs client keys values first step isOpen (fun key value ->
            redis {
                let! found = Cmd.get key
                and! () = Cmd.set (key, value)
                return found.IsSome
            })
