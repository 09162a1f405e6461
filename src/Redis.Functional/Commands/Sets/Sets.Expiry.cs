using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Sets: members that expire.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<MemberExpiryOutcome>> SExpireSpec =
        Spec.Write("SEXPIRE", KeyPositions.One, Decode.List<MemberExpiryOutcome>(DecodeMembers.Expiry), length: ReplyLength.EachMember);

    private static readonly CommandSpec<Seq<MemberExpiryOutcome>> SPExpireSpec =
        Spec.Write("SPEXPIRE", KeyPositions.One, Decode.List<MemberExpiryOutcome>(DecodeMembers.Expiry), length: ReplyLength.EachMember);

    private static readonly CommandSpec<Seq<MemberExpiryOutcome>> SExpireAtSpec =
        Spec.Write("SEXPIREAT", KeyPositions.One, Decode.List<MemberExpiryOutcome>(DecodeMembers.Expiry), length: ReplyLength.EachMember);

    private static readonly CommandSpec<Seq<MemberExpiryOutcome>> SPExpireAtSpec =
        Spec.Write("SPEXPIREAT", KeyPositions.One, Decode.List<MemberExpiryOutcome>(DecodeMembers.Expiry), length: ReplyLength.EachMember);

    private static readonly CommandSpec<Seq<MemberPersistOutcome>> SPersistSpec =
        Spec.Write("SPERSIST", KeyPositions.One, Decode.List<MemberPersistOutcome>(DecodeMembers.Persist), length: ReplyLength.EachMember);

    private static readonly CommandSpec<bool> SAddExSpec = Spec.Write("SADDEX", KeyPositions.One, Decode.Bool);

    /// <summary>Sets a time to live on members of a set.</summary>
    /// <param name="ttl">
    /// Sent as SEXPIRE if it is whole seconds, otherwise as SPEXPIRE in milliseconds, rounded up. Zero or less deletes the members at once.
    /// </param>
    /// <returns>The outcome of each member, in order.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>
    /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/sexpire/">SEXPIRE</see>,
    /// <see href="https://redis.io/docs/latest/commands/spexpire/">SPEXPIRE</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<MemberExpiryOutcome>> SExpire(RedisKey key, TimeSpan ttl, params ReadOnlySpan<RedisValue> members) =>
        (DurationArgs.IsSeconds(ttl) ? SExpireSpec : SPExpireSpec).Of(Args.Key(key, 8).AddLife(ttl).AddMembers(members));

    /// <inheritdoc cref="SExpire(RedisKey, TimeSpan, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<MemberExpiryOutcome>> SExpire(RedisKey key, TimeSpan ttl, IEnumerable<RedisValue> members, ExpireWhen condition = default) =>
        (DurationArgs.IsSeconds(ttl) ? SExpireSpec : SPExpireSpec).Of(Args.Key(key, 8).AddLife(ttl).With(condition).AddMembers(members));

    /// <inheritdoc cref="SExpire(RedisKey, TimeSpan, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<MemberExpiryOutcome>> SExpire(RedisKey key, TimeSpan ttl, IEnumerable<string> members, ExpireWhen condition = default) =>
        (DurationArgs.IsSeconds(ttl) ? SExpireSpec : SPExpireSpec).Of(Args.Key(key, 8).AddLife(ttl).With(condition).AddMembers(members));

    /// <summary>Sets the time at which members of a set expire.</summary>
    /// <param name="moment">
    /// Sent as SEXPIREAT if it is whole seconds, otherwise as SPEXPIREAT in milliseconds, rounded up. A time before 1970 is sent as 0.
    /// </param>
    /// <returns>The outcome of each member, in order.</returns>
    /// <remarks>
    /// <para>A time in the past deletes the members at once.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>
    /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/sexpireat/">SEXPIREAT</see>,
    /// <see href="https://redis.io/docs/latest/commands/spexpireat/">SPEXPIREAT</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<MemberExpiryOutcome>> SExpireAt(RedisKey key, DateTimeOffset moment, params ReadOnlySpan<RedisValue> members) =>
        (DurationArgs.IsSeconds(moment) ? SExpireAtSpec : SPExpireAtSpec).Of(Args.Key(key, 8).AddEnd(moment).AddMembers(members));

    /// <inheritdoc cref="SExpireAt(RedisKey, DateTimeOffset, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<MemberExpiryOutcome>> SExpireAt(
        RedisKey key, DateTimeOffset moment, IEnumerable<RedisValue> members, ExpireWhen condition = default) =>
        (DurationArgs.IsSeconds(moment) ? SExpireAtSpec : SPExpireAtSpec).Of(Args.Key(key, 8).AddEnd(moment).With(condition).AddMembers(members));

    /// <inheritdoc cref="SExpireAt(RedisKey, DateTimeOffset, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<MemberExpiryOutcome>> SExpireAt(
        RedisKey key, DateTimeOffset moment, IEnumerable<string> members, ExpireWhen condition = default) =>
        (DurationArgs.IsSeconds(moment) ? SExpireAtSpec : SPExpireAtSpec).Of(Args.Key(key, 8).AddEnd(moment).With(condition).AddMembers(members));

    /// <summary>Removes the expiry of members of a set.</summary>
    /// <returns>The outcome of each member, in order.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/spersist/">SPERSIST</see></para>
    /// </remarks>
    public static Command<Seq<MemberPersistOutcome>> SPersist(RedisKey key, params ReadOnlySpan<RedisValue> members) =>
        SPersistSpec.Of(Args.Key(key, 8).AddMembers(members));

    /// <inheritdoc cref="SPersist(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<MemberPersistOutcome>> SPersist(RedisKey key, IEnumerable<RedisValue> members) =>
        SPersistSpec.Of(Args.Key(key, 8).AddMembers(members));

    /// <inheritdoc cref="SPersist(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<MemberPersistOutcome>> SPersist(RedisKey key, IEnumerable<string> members) =>
        SPersistSpec.Of(Args.Key(key, 8).AddMembers(members));

    /// <summary>Adds members to a set and sets their expiry atomically, if the condition holds.</summary>
    /// <returns>True if all members were added or changed; false if the condition does not hold, and nothing was changed.</returns>
    /// <remarks>
    /// <para>
    /// Without <see cref="Expiry.KeepTtl"/>, the members get the given expiry or none; an expiry that they had is removed. A time in the
    /// past deletes the members, and the result is true.
    /// </para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/saddex/">SADDEX</see></para>
    /// </remarks>
    public static Command<bool> SAddEx(RedisKey key, IEnumerable<RedisValue> members, Expiry expiry = default, MemberAddWhen condition = default) =>
        SAddExSpec.Of(Args.Key(key, 8).With(condition).With(expiry).AddMembers(members));

    /// <inheritdoc cref="SAddEx(RedisKey, IEnumerable{RedisValue}, Expiry, MemberAddWhen)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<bool> SAddEx(RedisKey key, IEnumerable<string> members, Expiry expiry = default, MemberAddWhen condition = default) =>
        SAddExSpec.Of(Args.Key(key, 8).With(condition).With(expiry).AddMembers(members));

    private static Args AddMembers(this Args args, ReadOnlySpan<RedisValue> members) =>
        args.AddCounted("MEMBERS", members, static (args, members) => args.AddValues(members));

    private static Args AddMembers(this Args args, IEnumerable<RedisValue> members) =>
        args.AddCounted("MEMBERS", members, static (args, members) => args.AddValues(members));

    private static Args AddMembers(this Args args, IEnumerable<string> members) =>
        args.AddCounted("MEMBERS", members, static (args, members) => args.AddValues(members));
}
