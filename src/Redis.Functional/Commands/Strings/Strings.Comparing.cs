using LanguageExt;

namespace Redis.Functional;

// Strings: comparing a value with another, or with its digest.
public static partial class Commands
{
    private static readonly CommandSpec<Option<string>> DigestSpec = Spec.Read("DIGEST", KeyPositions.One, Decode.Optional<string>(Decode.Text));
    private static readonly CommandSpec<bool> DelExSpec = Spec.Write("DELEX", KeyPositions.One, Decode.Bool);

    /// <summary>Gets the digest of a string: its XXH3 hash, as 16 lower-case hexadecimal digits.</summary>
    /// <returns>The digest, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>
    /// <see cref="SetWhen.DigestEquals"/> and <see cref="DeleteWhen.DigestEquals"/> compare digests, so that a client need not send a large value to
    /// compare it.
    /// </para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 8.4 · O(bytes) · <see href="https://redis.io/docs/latest/commands/digest/">DIGEST</see></para>
    /// </remarks>
    public static Command<Option<string>> Digest(RedisKey key) => DigestSpec.Of(key);

    /// <summary>Deletes a key if a condition on its value holds.</summary>
    /// <returns>True if the key was deleted; false if the condition does not hold or the key does not exist.</returns>
    /// <remarks>
    /// <para>Without a condition, it deletes keys of any type. Valkey 9.2 requires a condition and has no digests.</para>
    /// <para>Fails with ERR if there is a condition and the key holds another type than a string.</para>
    /// <para>Since Redis 8.4 · O(1), O(bytes) for a digest · <see href="https://redis.io/docs/latest/commands/delex/">DELEX</see></para>
    /// </remarks>
    public static Command<bool> DelEx(RedisKey key, DeleteWhen condition = default) => DelExSpec.Of(Args.Key(key, 3).With(condition));
}
