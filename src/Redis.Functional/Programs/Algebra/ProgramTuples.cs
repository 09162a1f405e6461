using System.ComponentModel;

namespace Redis.Functional;

/// <summary>Overloads for tuples with an element that is not a pipeline.</summary>
/// <remarks>
/// <para>None of them compiles; their compiler message says what to write.</para>
/// <para>Since 0.1.</para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ProgramTuples
{
    private const string Advice = Pipeline.TakesNoPrograms + " To run programs at the same time, use ZipParallel.";

    /// <summary>Does not compile, because each element must be a pipeline.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Advice, error: true)]
    public static Pipeline<(A, B)> Zip<A, B>(this (RedisProgram<A>, RedisProgram<B>) self) => ((self.Item1 as Pipeline<A>)!, (self.Item2 as Pipeline<B>)!).Zip();

    /// <summary>Does not compile, because each element must be a pipeline.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Advice, error: true)]
    public static Pipeline<R> Zip<A, B, R>(this (RedisProgram<A>, RedisProgram<B>) self, Func<A, B, R> f) => ((self.Item1 as Pipeline<A>)!, (self.Item2 as Pipeline<B>)!).Zip(f);

    /// <summary>Does not compile, because each element must be a pipeline.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Advice, error: true)]
    public static Pipeline<(A, B, C)> Zip<A, B, C>(this (RedisProgram<A>, RedisProgram<B>, RedisProgram<C>) self) =>
        ((self.Item1 as Pipeline<A>)!, (self.Item2 as Pipeline<B>)!, (self.Item3 as Pipeline<C>)!).Zip();
}
