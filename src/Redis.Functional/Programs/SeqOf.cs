using LanguageExt;

namespace Redis.Functional;

/// <summary>Makes strict sequences: <c>Seq(IEnumerable)</c> of LanguageExt 3.4 is lazy and would run its source later.</summary>
internal static class SeqOf
{
    /// <summary>Takes the array over; O(1) in the versions that can.</summary>
    internal static Seq<A> Array<A>(A[] items) => Prelude.toSeq(items);
}
