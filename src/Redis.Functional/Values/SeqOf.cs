using LanguageExt;

namespace Redis.Functional;

/// <summary>Makes strict sequences: <c>Seq(IEnumerable)</c> of LanguageExt 3.4 is lazy and would run its source later.</summary>
internal static class SeqOf
{
    /// <summary>The items, copied once: LanguageExt has no public way to take an array over.</summary>
    internal static Seq<A> Array<A>(A[] items) => items.ToSeq();
}
