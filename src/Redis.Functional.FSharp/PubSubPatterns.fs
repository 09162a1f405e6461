namespace Redis.Functional.FSharp.Patterns

open Redis.Functional

/// Active patterns for the events of a subscription. Since 0.1.
[<AutoOpen>]
module PubSubPatterns =
    /// The six kinds of event. The compiler checks that a match is complete.
    let (|Message|Subscribed|Unsubscribed|Interrupted|Reconnected|Dropped|) (event: PubSubEvent<'T>) =
        match event with
        | :? PubSubEvent<'T>.Message as message -> Message(message.Channel, message.Value)
        | :? PubSubEvent<'T>.Subscribed as subscribed -> Subscribed subscribed.Channel
        | :? PubSubEvent<'T>.Unsubscribed as unsubscribed -> Unsubscribed unsubscribed.Channel
        | :? PubSubEvent<'T>.Interrupted as gap -> Interrupted(gap.Since, gap.Duration)
        | :? PubSubEvent<'T>.Dropped as dropped -> Dropped dropped.Count
        | _ -> Reconnected

    /// A keyspace notification: database, key and name of the event. The event comes from RedisChannel.KeySpacePattern or RedisChannel.KeyEvent.
    let (|KeyspaceNotification|_|) (event: PubSubEvent<RedisValue>) =
        match Redis.Functional.KeyspaceNotification.TryParse event with
        | true, NonNull notification -> Some(notification.Database, notification.Key, notification.Event)
        | _ -> None
