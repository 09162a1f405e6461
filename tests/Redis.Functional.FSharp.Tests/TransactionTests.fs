namespace Redis.Functional.FSharp.Tests

open System
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp
open Redis.Functional.FSharp.Patterns
open Xunit
open Redis.Functional.TestKit
open type Redis.Functional.FSharp.Cmd

[<AutoOpen>]
module private Transfers =
    let patient =
        RetrySchedule.op_BitwiseAnd (RetrySchedule.Exponential(TimeSpan.FromMilliseconds 1.).MaxDelay(TimeSpan.FromMilliseconds 50.).WithJitter(), RetrySchedule.Times 20)

    // snippet: optimistic
    let transfer (payer: RedisKey) (payee: RedisKey) (amount: int64) : Redis<bool> =
        Redis.optimistic [ payer; payee ] patient (redis {
            let! ours = getAs<int64> payer
            and! theirs = getAs<int64> payee
            let left, more = defaultArg ours 0L - amount, defaultArg theirs 0L + amount
            return
                if left < 0L then Transaction.ok false                // nothing to write: UNWATCH
                else
                    multi {
                        let! () = set (payer, left)
                        and! () = set (payee, more)
                        return true
                    } })
    // end snippet

/// Transactions and what people build from them, on a real server.
type TransactionTests() =

    [<Fact>]
    member _.``Pipelines and transactions know their keys and slots without being run``() =
        let batch = Pipeline.zip (get "{a}1") (set ("b", 1))
        let expected = [ RedisKey.Of "{a}1"; RedisKey.Of "b" ], [ KeySlot.Of "a"; KeySlot.Of "b" ], false
        Assert.Equal(expected, (Pipeline.keys batch, Pipeline.slots batch, Pipeline.isReadOnly batch))
        let transaction = Transaction.ofPipeline batch
        Assert.Equal(expected, (Transaction.keys transaction, Transaction.slots transaction, Transaction.isReadOnly transaction))
        Assert.True(Pipeline.isReadOnly (get "a") && Transaction.isReadOnly (Pipeline.multi (get "a")))

    [<Fact>]
    member _.``A transfer moves what is there and nothing else``() : Task =
        task {
            use! client = Shared.connect ()
            let payer, payee = Shared.key "payer", Shared.key "payee"
            let! _ = set (payer, 100) |> Redis.run client
            let! moved = transfer payer payee 70L |> Redis.run client
            let! refused = transfer payer payee 70L |> Redis.run client
            let! left = Pipeline.zip (getAs<int64> payer) (getAs<int64> payee) |> Redis.run client

            Assert.Equal((Ok true, Ok false), (moved, refused))
            Assert.Equal(Ok(Some 30L, Some 70L), left)
        }

    [<Fact>]
    member _.``An optimistic update runs again when a watched key has changed``() : Task =
        task {
            use! client = Shared.connect ()
            let key = Shared.key "n"
            let runs = ref 0

            let increment =
                Redis.optimistic [ key ] (RetrySchedule.Times 3) (redis {
                    let! found = getAs<int64> key
                    runs.Value <- runs.Value + 1

                    // Not on the lease of the program: as another client.
                    if runs.Value = 1 then
                        let! other = Redis.run client (incr key)
                        Assert.Equal(1L, other)

                    return multi { return! set (key, defaultArg found 0L + 10L) }
                })

            let! outcome = Redis.run client increment
            let! stored = getAs<int64> key |> Redis.run client
            Assert.Equal((Ok(), Ok(Some 11L), 2), (outcome, stored, runs.Value))
        }

    [<Fact>]
    member _.``Functions keep it a transaction``() : Task =
        task {
            use! client = Shared.connect ()
            let key = Shared.key "n"
            let two = Transaction.zip (multi { return! incr key } |> Transaction.map string) (Pipeline.multi (incr key) |> Transaction.ignore)
            let! outcome = two |> Redis.run client

            Assert.Equal(Ok("1", ()), outcome)
            Assert.Equal(1, client.Batches)
        }

    [<Fact>]
    member _.``An error says what else was written``() : Task =
        task {
            use! client = Shared.connect ()
            let text, number = Shared.key "text", Shared.key "number"
            let! _ = set (text, "no number") |> Redis.run client
            let! alone = incr text |> Redis.run client
            let! behind = redis { let! _ = incr number in return! incr text } |> Redis.run client

            match Shared.error alone, Shared.error behind with
            | RetrySafe, OtherWrites -> ()
            | one, two -> Assert.Fail $"{one} {two}"

            match Shared.error behind with
            | RetrySafe -> Assert.Fail "the number was counted"
            | _ -> ()
        }
