using System.ComponentModel;

namespace Redis.Functional;

/// <summary>Joins tuples of two to eight pipelines: <c>(Get("a"), Get("b")).Zip()</c>, <c>(…).Zip((a, b) => …)</c>.</summary>
/// <remarks>
/// <para>The pipelines take one round trip.</para>
/// <para>Since 0.1.</para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PipelineTuples
{
    /// <summary>Joins two pipelines into one batch with a tuple of values.</summary>
    public static Pipeline<(A, B)> Zip<A, B>(this (Pipeline<A>, Pipeline<B>) self) =>
        self.Zip(static (a, b) => (a, b));

    /// <summary>Joins two pipelines into one batch and combines their values with a function.</summary>
    /// <remarks>The function runs outside the read loop.</remarks>
    public static Pipeline<R> Zip<A, B, R>(this (Pipeline<A>, Pipeline<B>) self, Func<A, B, R> f) =>
        Pipeline.Both(self.Item1, self.Item2, f);

    /// <summary>Joins three pipelines into one batch with a tuple of values.</summary>
    public static Pipeline<(A, B, C)> Zip<A, B, C>(this (Pipeline<A>, Pipeline<B>, Pipeline<C>) self) =>
        self.Zip(static (a, b, c) => (a, b, c));

    /// <summary>Joins three pipelines into one batch and combines their values with a function.</summary>
    /// <remarks>The function runs outside the read loop.</remarks>
    public static Pipeline<R> Zip<A, B, C, R>(this (Pipeline<A>, Pipeline<B>, Pipeline<C>) self, Func<A, B, C, R> f) =>
        (self.Item1, self.Item2).Zip().Zip(self.Item3, (left, right) => f(left.Item1, left.Item2, right));

    /// <summary>Joins four pipelines into one batch with a tuple of values.</summary>
    public static Pipeline<(A, B, C, D)> Zip<A, B, C, D>(this (Pipeline<A>, Pipeline<B>, Pipeline<C>, Pipeline<D>) self) =>
        self.Zip(static (a, b, c, d) => (a, b, c, d));

    /// <summary>Joins four pipelines into one batch and combines their values with a function.</summary>
    /// <remarks>The function runs outside the read loop.</remarks>
    public static Pipeline<R> Zip<A, B, C, D, R>(this (Pipeline<A>, Pipeline<B>, Pipeline<C>, Pipeline<D>) self, Func<A, B, C, D, R> f) =>
        (self.Item1, self.Item2).Zip().Zip((self.Item3, self.Item4).Zip(), (left, right) => f(left.Item1, left.Item2, right.Item1, right.Item2));

    /// <summary>Joins five pipelines into one batch with a tuple of values.</summary>
    public static Pipeline<(A, B, C, D, E)> Zip<A, B, C, D, E>(this (Pipeline<A>, Pipeline<B>, Pipeline<C>, Pipeline<D>, Pipeline<E>) self) =>
        self.Zip(static (a, b, c, d, e) => (a, b, c, d, e));

    /// <summary>Joins five pipelines into one batch and combines their values with a function.</summary>
    /// <remarks>The function runs outside the read loop.</remarks>
    public static Pipeline<R> Zip<A, B, C, D, E, R>(this (Pipeline<A>, Pipeline<B>, Pipeline<C>, Pipeline<D>, Pipeline<E>) self, Func<A, B, C, D, E, R> f) =>
        (self.Item1, self.Item2, self.Item3).Zip().Zip((self.Item4, self.Item5).Zip(), (left, right) => f(left.Item1, left.Item2, left.Item3, right.Item1, right.Item2));

    /// <summary>Joins six pipelines into one batch with a tuple of values.</summary>
    public static Pipeline<(A, B, C, D, E, F)> Zip<A, B, C, D, E, F>(this (Pipeline<A>, Pipeline<B>, Pipeline<C>, Pipeline<D>, Pipeline<E>, Pipeline<F>) self) =>
        self.Zip(static (a, b, c, d, e, f) => (a, b, c, d, e, f));

    /// <summary>Joins six pipelines into one batch and combines their values with a function.</summary>
    /// <remarks>The function runs outside the read loop.</remarks>
    public static Pipeline<R> Zip<A, B, C, D, E, F, R>(this (Pipeline<A>, Pipeline<B>, Pipeline<C>, Pipeline<D>, Pipeline<E>, Pipeline<F>) self, Func<A, B, C, D, E, F, R> f) =>
        (self.Item1, self.Item2, self.Item3).Zip().Zip((self.Item4, self.Item5, self.Item6).Zip(), (left, right) => f(left.Item1, left.Item2, left.Item3, right.Item1, right.Item2, right.Item3));

    /// <summary>Joins seven pipelines into one batch with a tuple of values.</summary>
    public static Pipeline<(A, B, C, D, E, F, G)> Zip<A, B, C, D, E, F, G>(this (Pipeline<A>, Pipeline<B>, Pipeline<C>, Pipeline<D>, Pipeline<E>, Pipeline<F>, Pipeline<G>) self) =>
        self.Zip(static (a, b, c, d, e, f, g) => (a, b, c, d, e, f, g));

    /// <summary>Joins seven pipelines into one batch and combines their values with a function.</summary>
    /// <remarks>The function runs outside the read loop.</remarks>
    public static Pipeline<R> Zip<A, B, C, D, E, F, G, R>(this (Pipeline<A>, Pipeline<B>, Pipeline<C>, Pipeline<D>, Pipeline<E>, Pipeline<F>, Pipeline<G>) self, Func<A, B, C, D, E, F, G, R> f) =>
        (self.Item1, self.Item2, self.Item3, self.Item4).Zip().Zip((self.Item5, self.Item6, self.Item7).Zip(), (left, right) => f(left.Item1, left.Item2, left.Item3, left.Item4, right.Item1, right.Item2, right.Item3));

    /// <summary>Joins eight pipelines into one batch with a tuple of values.</summary>
    public static Pipeline<(A, B, C, D, E, F, G, H)> Zip<A, B, C, D, E, F, G, H>(this (Pipeline<A>, Pipeline<B>, Pipeline<C>, Pipeline<D>, Pipeline<E>, Pipeline<F>, Pipeline<G>, Pipeline<H>) self) =>
        self.Zip(static (a, b, c, d, e, f, g, h) => (a, b, c, d, e, f, g, h));

    /// <summary>Joins eight pipelines into one batch and combines their values with a function.</summary>
    /// <remarks>The function runs outside the read loop.</remarks>
    public static Pipeline<R> Zip<A, B, C, D, E, F, G, H, R>(this (Pipeline<A>, Pipeline<B>, Pipeline<C>, Pipeline<D>, Pipeline<E>, Pipeline<F>, Pipeline<G>, Pipeline<H>) self, Func<A, B, C, D, E, F, G, H, R> f) =>
        (self.Item1, self.Item2, self.Item3, self.Item4).Zip().Zip((self.Item5, self.Item6, self.Item7, self.Item8).Zip(), (left, right) => f(left.Item1, left.Item2, left.Item3, left.Item4, right.Item1, right.Item2, right.Item3, right.Item4));
}
