using System.Globalization;

namespace Redis.Functional.Benchmarks;

/// <summary>Numbers for people: three digits that count.</summary>
public static class Figure
{
    public static string Of(double? value) => value switch
    {
        null => "–",
        0 => "0",
        >= 999_500 => Text(value.Value / 1e6, "M"),
        >= 10_000 => Text(value.Value / 1e3, "k"),
        _ => Text(value.Value, ""),
    };

    private static string Text(double value, string unit)
    {
        var format = value switch { >= 100 => "0", >= 10 => "0.#", _ => "0.##" };
        return value.ToString(format, CultureInfo.InvariantCulture) + (unit.Length > 0 ? " " + unit : "");
    }
}
