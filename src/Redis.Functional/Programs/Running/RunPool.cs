namespace Redis.Functional;

/// <summary>Runs of programs for use again; named by the value's type, as <see cref="ExchangePool{A}"/>.</summary>
internal static class RunPool<A>
{
    private static readonly Magazines<ProgramRun<A>> All = new();

    [ThreadStatic]
    private static Magazines<ProgramRun<A>>.Magazine? s_local;

    internal static ProgramRun<A>? Take() => All.Take(ref s_local);

    internal static void Return(ProgramRun<A> item) => All.Return(item, ref s_local);
}
