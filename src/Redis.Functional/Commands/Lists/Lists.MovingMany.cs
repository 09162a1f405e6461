using LanguageExt;

namespace Redis.Functional;

// Lists: moving several elements from one list to another.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<RedisValue>> LMoveMSpec =
        Spec.Write("LMOVEM", KeyPositions.Range(0, 1), Decode.ValuesOrNil);

    /// <summary>Moves several elements from one list to another.</summary>
    /// <param name="count">Default: one element.</param>
    /// <returns>The elements, in the order of the destination; empty if none was moved.</returns>
    /// <remarks>
    /// <para>Source and destination may be the same list.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.10 · O(elements) · <see href="https://redis.io/docs/latest/commands/lmovem/">LMOVEM</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> LMoveM(
        RedisKey source, RedisKey destination, ListSide sourceSide, ListSide destinationSide, ListMoveCount count = default) =>
        LMoveMSpec.Of(Args.Key(source, 7).Add(destination).With(sourceSide).With(destinationSide).With(count));
}
