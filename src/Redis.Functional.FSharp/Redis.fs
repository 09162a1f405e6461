namespace Redis.Functional.FSharp

open System
open System.Threading
open System.Threading.Tasks
open Redis.Functional

/// What a program answered at one of several servers. Since 0.1.
[<NoComparison>]
type NodeResult<'A> =
    {
        /// The server; None: none has been found yet.
        Endpoint: RedisEndpoint option
        /// True when it takes writes, as far as the client knows.
        IsPrimary: bool
        /// The server's number in a cluster, forty characters, or the name of its shard; empty where it has none.
        Id: string
        /// The value, or the error of this server.
        Outcome: Result<'A, RedisError>
    }

module internal NodeResult =
    let ofNode (node: NodeClient) (outcome: RedisResult<'A>) : NodeResult<'A> =
        { Endpoint = Option.ofObj node.Endpoint; IsPrimary = node.IsPrimary; Id = node.Id; Outcome = Interop.toResult outcome }

/// Programs: made, joined and run. All curried, the program last. Since 0.1.
[<RequireQualifiedAccess>]
module Redis =
    /// A program that has this value.
    let ok (value: 'T) : Redis<'T> = RedisProgram.Pure value

    /// A program that fails.
    let error (error: RedisError) : Redis<'T> = RedisProgram.Fail<'T> error

    /// An outcome as a program.
    let ofResult (outcome: Result<'T, RedisError>) : Redis<'T> =
        match outcome with
        | Ok value -> RedisProgram.Pure value
        | Error error -> RedisProgram.Fail<'T> error

    /// Passes the value through a function.
    let map (f: 'A -> 'B) (program: Redis<'A>) : Redis<'B> = program.Map f

    /// Goes on with the program the function makes of the value.
    let bind (f: 'A -> #Redis<'B>) (program: Redis<'A>) : Redis<'B> = program.Bind(fun value -> f value :> Redis<'B>)

    /// Goes on after an error.
    let catch (handler: RedisError -> #Redis<'A>) (program: Redis<'A>) : Redis<'A> =
        program.Catch(fun (error: RedisError) -> handler error :> Redis<'A>)

    /// The other program, should this one fail.
    let orElse (other: Redis<'A>) (program: Redis<'A>) : Redis<'A> = program.OrElse other

    /// The program that the function makes of the error, should this one fail. The same as catch, under the name that it has for Result and option.
    let orElseWith (handler: RedisError -> #Redis<'A>) (program: Redis<'A>) : Redis<'A> = catch handler program

    /// Passes the value to an action and keeps it. An exception of the action becomes a CallbackFailed error.
    let tee (action: 'A -> unit) (program: Redis<'A>) : Redis<'A> =
        program.Map(fun value ->
            action value
            value)

    /// Passes the error to an action and keeps it.
    let teeError (action: RedisError -> unit) (program: Redis<'A>) : Redis<'A> =
        program.MapError(fun error ->
            action error
            error)

    /// Changes the error.
    let mapError (f: RedisError -> RedisError) (program: Redis<'A>) : Redis<'A> = program.MapError f

    /// Fails when the value does not hold what is asked.
    let ensure (predicate: 'A -> bool) (error: 'A -> RedisError) (program: Redis<'A>) : Redis<'A> = program.Ensure(predicate, error)

    /// Keeps the error as a value.
    [<System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)>]
    let attempt (program: Redis<'A>) : Redis<Result<'A, RedisError>> = program.AttemptAs Interop.toResult

    /// Drops the value.
    let ignore (program: Redis<'A>) : Redis<unit> = program |> map ignore

    /// Runs the finalizer after a value, an error and a cancellation alike.
    let ensuring (finalizer: Redis<unit>) (program: Redis<'A>) : Redis<'A> = program.Finally(finalizer.Map(fun () -> LanguageExt.Unit.Default))

    /// Gives up after a time.
    let timeout (limit: TimeSpan) (program: Redis<'A>) : Redis<'A> = program.Timeout limit

    /// Runs it again after a transient error, as long as no write inside may have been delivered.
    let retry (schedule: RetrySchedule) (program: Redis<'A>) : Redis<'A> = program.Retry schedule

    /// Runs it again when the predicate says so, delivered or not.
    let retryWhen (schedule: RetrySchedule) (predicate: RedisError -> bool) (program: Redis<'A>) : Redis<'A> =
        program.RetryWhen(schedule, predicate)

    /// The program is made when it is run.
    let defer (f: unit -> Redis<'A>) : Redis<'A> = RedisProgram.Defer(fun () -> f ())

    /// Work outside Redis, started at each run; what it throws becomes a CallbackFailed error.
    let ofTask (f: CancellationToken -> Task<'A>) : Redis<'A> =
        RedisProgram.FromTaskResult(fun token ->
            backgroundTask {
                let! value = f token
                return RedisResult.Ok value
            })

    /// Work outside Redis that returns its errors, started at each run.
    let ofTaskResult (f: CancellationToken -> Task<Result<'A, RedisError>>) : Redis<'A> =
        RedisProgram.FromTaskResult(fun token -> Interop.resultTask (f token))

    /// An async computation, started at each run with the run's token.
    let ofAsync (computation: Async<'A>) : Redis<'A> = ofTask (fun token -> Async.StartAsTask(computation, cancellationToken = token))

    /// Waits on the client's clock, in whole milliseconds: part of one counts as one. No time: does not wait.
    let sleep (delay: TimeSpan) : Redis<unit> = RedisProgram.Sleep(delay).Map Interop.toUnit

    /// One after the other; both values as a tuple. Pipelines: Pipeline.zip, in one round trip.
    let zip (first: Redis<'A>) (second: Redis<'B>) : Redis<'A * 'B> = first.Bind(fun a -> second.Map(fun b -> a, b))

    /// Both at the same time.
    let zipParallel (first: Redis<'A>) (second: Redis<'B>) : Redis<'A * 'B> = RedisProgram.ZipParallel(first, second).Map(fun (struct (a, b)) -> a, b)

    /// A program for each item, all at the same time.
    let traverseParallel (f: 'A -> #Redis<'B>) (items: 'A seq) : Redis<'B list> =
        RedisProgram.TraverseParallel(items, (fun item -> f item :> Redis<'B>)).Map Interop.toList

    let private onNodes which (atOnce: int option) (program: Redis<'A>) : Redis<NodeResult<'A> list> =
        program.OnNodesAs(which, Option.toNullable atOnce, (fun node outcome -> NodeResult.ofNode node outcome)).Map Interop.toList

    let private onNamed (atOnce: int option) (nodes: RedisNode seq) (program: Redis<'A>) : Redis<NodeResult<'A> list> =
        RedisNodePrograms.OnEachAs(program, nodes, Option.toNullable atOnce, (fun node outcome -> NodeResult.ofNode node outcome)).Map Interop.toList

    /// Runs it at every primary that the client knows, at the same time, each with its own outcome. What each server answers is there under its endpoint; a key that another server has
    /// is an error. A run that is cancelled begins at no further server. Not on a lease.
    let onPrimaries (program: Redis<'A>) : Redis<NodeResult<'A> list> = onNodes NodeSet.Primaries None program

    /// As onPrimaries, so many at the same time; less than 1 is an InvalidArgument.
    let onPrimariesAtOnce (atOnce: int) (program: Redis<'A>) : Redis<NodeResult<'A> list> = onNodes NodeSet.Primaries (Some atOnce) program

    /// As onPrimaries, at every replica that the client knows.
    let onReplicas (program: Redis<'A>) : Redis<NodeResult<'A> list> = onNodes NodeSet.Replicas None program

    /// As onReplicas, so many at the same time; less than 1 is an InvalidArgument.
    let onReplicasAtOnce (atOnce: int) (program: Redis<'A>) : Redis<NodeResult<'A> list> = onNodes NodeSet.Replicas (Some atOnce) program

    /// As onPrimaries, at every server, the primaries first.
    let onAllNodes (program: Redis<'A>) : Redis<NodeResult<'A> list> = onNodes NodeSet.All None program

    /// As onAllNodes, so many at the same time; less than 1 is an InvalidArgument.
    let onAllNodesAtOnce (atOnce: int) (program: Redis<'A>) : Redis<NodeResult<'A> list> = onNodes NodeSet.All (Some atOnce) program

    /// As onPrimaries, at some of client.Nodes; the outcomes have their order. A server that the client no longer has is an error of its own, and the others run it; a node of another client is an
    /// InvalidArgument, before anything is sent.
    let onEach (nodes: RedisNode seq) (program: Redis<'A>) : Redis<NodeResult<'A> list> = onNamed None nodes program

    /// As onEach, so many at the same time; less than 1 is an InvalidArgument.
    let onEachAtOnce (atOnce: int) (nodes: RedisNode seq) (program: Redis<'A>) : Redis<NodeResult<'A> list> = onNamed (Some atOnce) nodes program

    /// A program for each item, one after the other.
    let traverse (f: 'A -> #Redis<'B>) (items: 'A seq) : Redis<'B list> =
        RedisProgram.Traverse(items, (fun item -> f item :> Redis<'B>)).Map Interop.toList

    /// Programs one after the other.
    let sequence (programs: Redis<'A> seq) : Redis<'A list> = RedisProgram.Sequence(programs).Map Interop.toList

    /// Goes on with each Choice1Of2, ends with the first Choice2Of2. Needs neither call stack nor heap per turn.
    let loop (step: 'S -> Redis<Choice<'S, 'A>>) (seed: 'S) : Redis<'A> =
        let rec go state =
            defer (fun () -> step state)
            |> bind (function
                | Choice1Of2 next -> go next
                | Choice2Of2 value -> ok value)

        go seed

    /// Acquires, uses, and releases whatever happens.
    let bracket (acquire: Redis<'A>) (release: 'A -> Redis<unit>) (body: 'A -> Redis<'B>) : Redis<'B> =
        RedisProgram.Bracket(acquire, (fun resource -> body resource), (fun resource -> (release resource).Map(fun () -> LanguageExt.Unit.Default)))

    /// Runs it on a leased connection, which no other caller uses meanwhile.
    let onLease (program: Redis<'A>) : Redis<'A> = RedisProgram.OnLease program

    /// Watches the keys, runs the program, and executes the transaction that it makes; after a conflict it begins again, as the schedule says.
    let inline optimistic (keys: ^Key seq) (schedule: RetrySchedule) (program: Redis<Transaction<'A>>) : Redis<'A> =
        RedisProgram.Optimistic(Given.list keys, program, schedule)

    /// The value; without one, a Missing that names what is missing.
    let requireSome (what: string) (program: Redis<'A option>) : Redis<'A> =
        program
        |> bind (function
            | Some value -> ok value
            | None -> error (RedisError.Client.Missing what))

    /// The value, or this one in its place.
    let defaultValue (value: 'A) (program: Redis<'A option>) : Redis<'A> = program |> map (Option.defaultValue value)

    /// Sends a pipeline and waits for no reply.
    let fireAndForget (pipeline: Pipeline<'A>) : Redis<unit> = RedisProgram.FireAndForget(pipeline).Map Interop.toUnit

    /// Runs a program; never throws.
    let run (client: IRedisClient) (program: Redis<'A>) : Task<Result<'A, RedisError>> =
        backgroundTask {
            let! outcome = client.RunResult program
            return Interop.toResult outcome
        }

    /// Runs a program that a token can cancel; never throws.
    let runWith (token: CancellationToken) (client: IRedisClient) (program: Redis<'A>) : Task<Result<'A, RedisError>> =
        backgroundTask {
            let! outcome = client.RunResult(program, token)
            return Interop.toResult outcome
        }

    /// Runs a program and waits for it: for scripts.
    let runSync (client: IRedisClient) (program: Redis<'A>) : Result<'A, RedisError> = (run client program).GetAwaiter().GetResult()
