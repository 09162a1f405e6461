using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Hashes: reading fields while deleting or expiring them.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<Option<RedisValue>>> HGetDelSpec =
        Spec.Write("HGETDEL", KeyPositions.One, Decode.OptionValues, length: ReplyLength.EachField);

    private static readonly CommandSpec<Seq<Option<RedisValue>>> HGetExSpec =
        Spec.Write("HGETEX", KeyPositions.One, Decode.OptionValues, length: ReplyLength.EachField);

    private static readonly CommandSpec<bool> HSetExSpec = Spec.Write("HSETEX", KeyPositions.One, Decode.Bool);

    /// <summary>Gets the values of fields of a hash and deletes the fields.</summary>
    /// <returns>One element per field, in order: the value, or None if the field does not exist.</returns>
    /// <remarks>
    /// <para>Deletes the key with the last field.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetdel/">HGETDEL</see></para>
    /// </remarks>
    public static Command<Seq<Option<RedisValue>>> HGetDel(RedisKey key, params ReadOnlySpan<RedisValue> fields) =>
        HGetDelSpec.Of(Args.Key(key, 8).AddFields(fields));

    /// <inheritdoc cref="HGetDel(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<Option<RedisValue>>> HGetDel(RedisKey key, IEnumerable<RedisValue> fields) =>
        HGetDelSpec.Of(Args.Key(key, 8).AddFields(fields));

    /// <inheritdoc cref="HGetDel(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<Option<RedisValue>>> HGetDel(RedisKey key, IEnumerable<string> fields) =>
        HGetDelSpec.Of(Args.Key(key, 8).AddFields(fields));

    /// <summary>Gets the values of fields of a hash and changes the expiry of the fields.</summary>
    /// <returns>One element per field, in order: the value, or None if the field does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetex/">HGETEX</see></para>
    /// </remarks>
    public static Command<Seq<Option<RedisValue>>> HGetEx(RedisKey key, ExpiryUpdate expiry, params ReadOnlySpan<RedisValue> fields) =>
        HGetExSpec.Of(Args.Key(key, 8).With(expiry).AddFields(fields));

    /// <inheritdoc cref="HGetEx(RedisKey, ExpiryUpdate, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<Option<RedisValue>>> HGetEx(RedisKey key, ExpiryUpdate expiry, IEnumerable<RedisValue> fields) =>
        HGetExSpec.Of(Args.Key(key, 8).With(expiry).AddFields(fields));

    /// <inheritdoc cref="HGetEx(RedisKey, ExpiryUpdate, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<Option<RedisValue>>> HGetEx(RedisKey key, ExpiryUpdate expiry, IEnumerable<string> fields) =>
        HGetExSpec.Of(Args.Key(key, 8).With(expiry).AddFields(fields));

    /// <summary>Sets fields of a hash and their expiry atomically, if the condition holds.</summary>
    /// <returns>True if all fields were set; false if the condition does not hold, and nothing was changed.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hsetex/">HSETEX</see></para>
    /// </remarks>
    public static Command<bool> HSetEx(
        RedisKey key, IEnumerable<(RedisValue Field, RedisValue Value)> pairs, Expiry expiry = default, FieldSetWhen condition = default) =>
        HSetExSpec.Of(Args.Key(key, 8).With(condition).With(expiry).AddCounted("FIELDS", pairs, static (args, pairs) => args.AddPairs(pairs), 2));

    private static Args AddFields(this Args args, ReadOnlySpan<RedisValue> fields) =>
        args.AddCounted("FIELDS", fields, static (args, fields) => args.AddValues(fields));

    private static Args AddFields(this Args args, IEnumerable<RedisValue> fields) =>
        args.AddCounted("FIELDS", fields, static (args, fields) => args.AddValues(fields));

    private static Args AddFields(this Args args, IEnumerable<string> fields) =>
        args.AddCounted("FIELDS", fields, static (args, fields) => args.AddValues(fields));
}
