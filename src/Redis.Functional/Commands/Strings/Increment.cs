namespace Redis.Functional;

/// <summary>A number after INCREX.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly struct Increment<N>
{
    internal Increment(N value, N applied) => (Value, Applied) = (value, applied);

    /// <summary>The value that the key holds now.</summary>
    public N Value { get; }

    /// <summary>The amount that was added.</summary>
    /// <remarks>Less than asked for if a bound cut it; 0 if the result would be out of bounds, and nothing was changed.</remarks>
    public N Applied { get; }

    /// <summary>Returns the value and the amount that was added.</summary>
    public override string ToString() => $"{Value} ({Applied} added)";
}
