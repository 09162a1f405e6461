namespace Redis.Functional;

// Strings: commands that only Valkey has.
public static partial class Commands
{
    private static readonly CommandSpec<bool> DelIfEqSpec = Spec.Write("DELIFEQ", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<bool> MSetExSpec = Spec.Write("MSETEX", KeyPositions.Counted(0, 2), Decode.Bool);

    /// <summary>Deletes a string key if it holds the given value.</summary>
    /// <returns>True if the key was deleted; false if it does not exist or holds another value.</returns>
    /// <remarks>
    /// <para>Valkey only.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Valkey 9.0 · O(1) · <see href="https://valkey.io/commands/delifeq/">DELIFEQ</see></para>
    /// </remarks>
    public static Command<bool> DelIfEq(RedisKey key, RedisValue value) => DelIfEqSpec.Of(key, value);

    /// <summary>Sets several string keys atomically, with one expiry, if the condition holds for all of them.</summary>
    /// <returns>True if all keys were set; false if the condition does not hold, and nothing was changed.</returns>
    /// <remarks>
    /// <para>Since Redis 8.4 and Valkey 9.1 · O(pairs) · <see href="https://valkey.io/commands/msetex/">MSETEX</see></para>
    /// </remarks>
    public static Command<bool> MSetEx(
        IEnumerable<(RedisKey Key, RedisValue Value)> pairs, Expiry expiry = default, When condition = default) =>
        MSetExSpec.Of(Args.Empty(8).AddCounted(null, pairs, static (args, pairs) => args.AddPairs(pairs), 2).With(condition).With(expiry));
}
