namespace Redis.Functional;

/// <summary>What stands in a subscriber's buffer besides messages. It is never dropped for want of room.</summary>
internal abstract class Occurrence
{
    internal sealed class Joined(RedisChannel channel) : Occurrence
    {
        internal RedisChannel Channel => channel;
    }

    internal sealed class Parted(RedisChannel channel) : Occurrence
    {
        internal RedisChannel Channel => channel;
    }

    internal sealed class Back : Occurrence;

    internal sealed class Failed(RedisError error) : Occurrence
    {
        internal RedisError Error => error;
    }

    internal sealed class Lost(long count) : Occurrence
    {
        internal long Count => count;
    }

    /// <summary>A loss of the connection. Nothing behind it is read before its length is known. Owned by the buffer it stands in.</summary>
    internal sealed class Loss(DateTimeOffset since, RedisError reason) : Occurrence
    {
        internal DateTimeOffset Since => since;

        internal RedisError Reason => reason;

        internal TimeSpan? Length { get; set; }

        /// <summary>All is subscribed again; else the next loss ended this one.</summary>
        internal bool IsMended { get; set; }
    }
}
