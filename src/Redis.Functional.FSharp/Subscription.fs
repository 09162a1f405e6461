namespace Redis.Functional.FSharp

open System
open System.Collections.Generic
open System.Threading
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.Server

/// Creates, reads, changes and ends live subscriptions. All functions are curried, with the subscription last. Since 0.1.
[<RequireQualifiedAccess>]
module Subscription =
    let private unitTask (answer: ValueTask<LanguageExt.Either<RedisError, LanguageExt.Unit>>) : Task<Result<unit, RedisError>> =
        task {
            let! either = answer
            return Interop.ofEither either |> Result.map Interop.toUnit
        }

    let private optionTask (answer: ValueTask<LanguageExt.Either<RedisError, LanguageExt.Option<'T>>>) : Task<Result<'T option, RedisError>> =
        task {
            let! either = answer
            return Interop.ofEither either |> Result.map Interop.toOption
        }

    let internal each (enumerator: IAsyncEnumerator<LanguageExt.Either<RedisError, 'T>>) (f: Result<'T, RedisError> -> Task<unit>) : Task<unit> =
        task {
            use items = enumerator
            let mutable going = true

            while going do
                let! more = items.MoveNextAsync()
                going <- more
                if more then do! f (Interop.ofEither items.Current)
        }

    /// Subscribes to channels, without decoding the payloads.
    let subscribe (client: IRedisSubscriber) (channels: RedisChannel seq) : Subscription<RedisValue> = client.Subscribe(channels, null, Codec.Raw)

    /// Subscribes to channels with options, and decodes the payloads with the client's codec for the type.
    let subscribeAs<'T> (client: IRedisSubscriber) (options: SubscriptionOptions) (channels: RedisChannel seq) : Subscription<'T> =
        client.Subscribe<'T>(channels, options, null)

    /// Subscribes to channels with options, and decodes the payloads with a codec.
    let subscribeWith (client: IRedisSubscriber) (options: SubscriptionOptions) (codec: IRedisCodec<'T>) (channels: RedisChannel seq) : Subscription<'T> =
        client.Subscribe(channels, options, codec)

    /// Waits until the server has confirmed all channels. Error: the server refused one of them.
    let waitUntilSubscribed (subscription: Subscription<'T>) : Task<Result<unit, RedisError>> = unitTask (subscription.WaitUntilSubscribed())

    /// As waitUntilSubscribed, with a token that cancels the waiting.
    let waitUntilSubscribedWith (token: CancellationToken) (subscription: Subscription<'T>) : Task<Result<unit, RedisError>> =
        unitTask (subscription.WaitUntilSubscribed token)

    /// Subscribes to more channels and waits until the server has confirmed them.
    let add (channels: RedisChannel seq) (subscription: Subscription<'T>) : Task<Result<unit, RedisError>> =
        unitTask (subscription.Subscribe(channels, CancellationToken.None))

    /// As add, with a token that cancels the waiting.
    let addWith (token: CancellationToken) (channels: RedisChannel seq) (subscription: Subscription<'T>) : Task<Result<unit, RedisError>> =
        unitTask (subscription.Subscribe(channels, token))

    /// Unsubscribes from all channels of the subscription, which does not end: more channels can be added to it.
    let removeAll (subscription: Subscription<'T>) : unit = subscription.Unsubscribe()

    /// Unsubscribes from channels; no more of their messages arrive.
    let remove (channels: RedisChannel seq) (subscription: Subscription<'T>) : Result<unit, RedisError> =
        subscription.Unsubscribe channels |> Interop.ofEither |> Result.map Interop.toUnit

    /// Waits for the next event up to the timeout. None: no event arrived.
    let receive (timeout: TimeSpan) (subscription: Subscription<'T>) : Task<Result<PubSubEvent<'T> option, RedisError>> =
        optionTask (subscription.Receive timeout)

    /// As receive, with a token that cancels the waiting.
    let receiveWith (token: CancellationToken) (timeout: TimeSpan) (subscription: Subscription<'T>) : Task<Result<PubSubEvent<'T> option, RedisError>> =
        optionTask (subscription.Receive(timeout, token))

    /// Calls a function for each event, one after the other, until the token is cancelled. An exception of the function ends the reading and fails the task.
    let iterWith (token: CancellationToken) (f: Result<PubSubEvent<'T>, RedisError> -> Task<unit>) (subscription: Subscription<'T>) : Task<unit> =
        each (subscription.GetAsyncEnumerator token) f

    /// As iterWith, until the subscription or its client is closed.
    let iter (f: Result<PubSubEvent<'T>, RedisError> -> Task<unit>) (subscription: Subscription<'T>) : Task<unit> =
        iterWith CancellationToken.None f subscription

    /// Sends a PING on the connection of the subscribers and measures its round trip.
    let ping (subscription: Subscription<'T>) : Task<Result<TimeSpan, RedisError>> =
        task {
            let! answer = subscription.Ping()
            return Interop.ofEither answer
        }

    /// Calls a function for each message, one after the other. All other events, and exceptions of the function, are passed to the second function.
    let onMessage
        (client: IRedisSubscriber)
        (channels: RedisChannel seq)
        (handle: RedisKey -> 'T -> Task<unit>)
        (others: Result<PubSubEvent<'T>, RedisError> -> unit)
        : MessageHandler =
        client.OnMessage<'T>(
            channels,
            (fun message _ -> handle message.Channel message.Value :> Task),
            (fun other -> others (Interop.ofEither other))
        )

    /// Gets every command that the server processes from now on, until the token is cancelled.
    let monitorWith (token: CancellationToken) (client: RedisClient) (f: Result<MonitorEntry, RedisError> -> Task<unit>) : Task<unit> =
        each (client.Node.Monitor(cancellationToken = token).GetAsyncEnumerator token) f

    /// As monitorWith, until the client is closed.
    let monitor (client: RedisClient) (f: Result<MonitorEntry, RedisError> -> Task<unit>) : Task<unit> =
        monitorWith CancellationToken.None client f
