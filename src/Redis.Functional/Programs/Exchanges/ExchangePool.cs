namespace Redis.Functional;

/// <summary>
/// Exchanges for use again. Named by the value's type, and not by the exchange's: for values of a struct the static fields are then found without a
/// look-up.
/// </summary>
internal static class ExchangePool<A>
{
    private static readonly Magazines<CommandExchange<A>> All = new();

    [ThreadStatic]
    private static Magazines<CommandExchange<A>>.Magazine? s_local;

    internal static CommandExchange<A>? Take() => All.Take(ref s_local);

    internal static void Return(CommandExchange<A> item) => All.Return(item, ref s_local);
}
