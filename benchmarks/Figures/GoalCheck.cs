namespace Redis.Functional.Benchmarks;

/// <summary>One goal of a workload beside what was measured. <see cref="Met"/> is null when there is nothing to compare.</summary>
public sealed record GoalCheck(string Text, bool? Met, double? Reached)
{
    public override string ToString()
    {
        var reached = Reached is { } figure ? $" ({Figure.Of(figure)})" : "";
        return Met switch { true => $"✓ {Text}{reached}", false => $"✗ {Text}{reached}", null => Text };
    }
}
