using System.Globalization;

namespace Redis.Functional.Benchmarks;

/// <summary>A logarithmic axis from one power of ten to another.</summary>
internal sealed record Axis(int FromPower, int ToPower, double Start, double End)
{
    public static Axis Over(IEnumerable<double> figures, double start, double end)
    {
        var powers = figures.Select(Math.Log10).ToArray();
        var from = (int)Math.Floor(powers.Min());
        return new(from, Math.Max(from + 1, (int)Math.Ceiling(powers.Max())), start, end);
    }

    /// <summary>Where the powers of ten lie.</summary>
    public IEnumerable<(double Figure, double At)> Ticks() => Enumerable.Range(FromPower, ToPower - FromPower + 1).Select(power => (Math.Pow(10, power), At(Math.Pow(10, power))));

    public double At(double figure) => Start + ((Math.Log10(figure) - FromPower) / (ToPower - FromPower) * (End - Start));

    /// <summary>1,000 as 1 k.</summary>
    public static string Text(double figure) => figure switch
    {
        >= 1e9 => Of(figure / 1e9, " G"),
        >= 1e6 => Of(figure / 1e6, " M"),
        >= 1e3 => Of(figure / 1e3, " k"),
        _ => Of(figure, ""),
    };

    private static string Of(double figure, string unit) => figure.ToString("0.##", CultureInfo.InvariantCulture) + unit;
}
