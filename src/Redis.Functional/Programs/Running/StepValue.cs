namespace Redis.Functional;

/// <summary>The value of a step on its way to the frame that takes it: typed, so that values of structs are not boxed.</summary>
internal abstract class StepValue;

/// <summary>Kept for use again, up to a maximum number per thread. Taken once, by <see cref="Machine.Take{A}"/>.</summary>
internal sealed class StepValue<A> : StepValue
{
    private const int MaxFree = 64;

    [ThreadStatic]
    private static StepValue<A>? s_free;

    private A _value = default!;
    private StepValue<A>? _next;

    // In the list of free ones: how many follow, including this one.
    private int _count;

    private StepValue() { }

    internal A Value => _value;

    internal static StepValue<A> Of(A value)
    {
        var own = s_free;
        if (own is null) return new() { _value = value };
        s_free = own._next;
        own._next = null;
        own._value = value;
        return own;
    }

    /// <summary>The value; the object is used for another one from here on.</summary>
    internal A Take()
    {
        var value = _value;
        _value = default!;
        var free = s_free;
        var count = free is null ? 0 : free._count;
        if (count == MaxFree) return value;
        _next = free;
        _count = count + 1;
        s_free = this;
        return value;
    }
}
