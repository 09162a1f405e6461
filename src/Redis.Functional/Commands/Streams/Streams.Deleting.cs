using LanguageExt;

namespace Redis.Functional;

// Streams: deleting entries with a say in what groups keep of them, and what a stream remembers of producers.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<EntryDeletion>> XAckDelSpec =
        Spec.Write("XACKDEL", KeyPositions.One, Decode.List<EntryDeletion>(DecodeStream.Deletion), length: ReplyLength.EachId(2));

    private static readonly CommandSpec<Seq<EntryDeletion>> XDelExSpec =
        Spec.Write("XDELEX", KeyPositions.One, Decode.List<EntryDeletion>(DecodeStream.Deletion), length: ReplyLength.EachId(1));

    private static readonly CommandSpec<Unit> XCfgSetSpec = Spec.Write("XCFGSET", KeyPositions.One, Decode.Ok);

    /// <summary>Acknowledges entries for a group and deletes them from the stream.</summary>
    /// <returns>The result for each entry, in order; NoEntry for all if the key or the group does not exist.</returns>
    /// <remarks>
    /// <para>An entry that is not pending in the group is NoEntry and is kept.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 8.2 · O(entries) · <see href="https://redis.io/docs/latest/commands/xackdel/">XACKDEL</see></para>
    /// </remarks>
    public static Command<Seq<EntryDeletion>> XAckDel(RedisKey key, RedisValue groupName, params ReadOnlySpan<StreamId> ids) =>
        XAckDelSpec.Of(Args.Key(key, 4 + ids.Length).Add(groupName).AddCountedIds(ids));

    /// <inheritdoc cref="XAckDel(RedisKey, RedisValue, ReadOnlySpan{StreamId})"/>
    public static Command<Seq<EntryDeletion>> XAckDel(
        RedisKey key, RedisValue groupName, IEnumerable<StreamId> ids, StreamReferences references = default) =>
        XAckDelSpec.Of(Args.Key(key, 8).Add(groupName).With(references).AddCountedIds(ids));

    /// <summary>Deletes entries from a stream, with a choice of what happens to the references of consumer groups.</summary>
    /// <returns>The result for each entry, in order; NoEntry for all if the key does not exist.</returns>
    /// <remarks>
    /// <para>
    /// With <see cref="StreamReferences.Acknowledged"/>, an entry that a group has not read yet is StillReferenced. A stream without groups deletes it.
    /// </para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 8.2 · O(entries) · <see href="https://redis.io/docs/latest/commands/xdelex/">XDELEX</see></para>
    /// </remarks>
    public static Command<Seq<EntryDeletion>> XDelEx(RedisKey key, params ReadOnlySpan<StreamId> ids) =>
        XDelExSpec.Of(Args.Key(key, 3 + ids.Length).AddCountedIds(ids));

    /// <inheritdoc cref="XDelEx(RedisKey, ReadOnlySpan{StreamId})"/>
    public static Command<Seq<EntryDeletion>> XDelEx(RedisKey key, IEnumerable<StreamId> ids, StreamReferences references = default) =>
        XDelExSpec.Of(Args.Key(key, 8).With(references).AddCountedIds(ids));

    /// <summary>Sets how long a stream remembers messages of <see cref="NewEntryId.Idempotent"/>, and how many of each producer.</summary>
    /// <remarks>
    /// <para>
    /// The duration is one second to one day, sent in whole seconds, rounded up; the size is 1 to 10,000. The configuration of the server sets the default of
    /// both, normally 100. A call without either is an InvalidArgument.
    /// </para>
    /// <para>Fails with ERR if the key does not exist or a number is out of range, and with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 8.6 · O(1) · <see href="https://redis.io/docs/latest/commands/xcfgset/">XCFGSET</see></para>
    /// </remarks>
    public static Command<Unit> XCfgSet(RedisKey key, TimeSpan? duration = null, long? maxSize = null)
    {
        var args = Args.Key(key, 5);
        if (duration is { } time) args.Add((RedisValue)"IDMP-DURATION").AddSeconds(time);
        if (maxSize is { } most) args.Add((RedisValue)"IDMP-MAXSIZE").AddAtLeast(1, most, "maxSize");
        return XCfgSetSpec.Of(args.Count == 1 ? args.Refuse("duration and maxSize are null. At least one of them is required.") : args);
    }
}
