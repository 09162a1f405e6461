namespace Redis.Functional.Benchmarks;

/// <summary>A curve of growth: a line for each side, both axes logarithmic.</summary>
internal static class CurveChart
{
    private const int Width = 760, Height = 400, Left = 70, Right = 740, Top = 70, Bottom = 345;

    public static string Draw(Curve curve, WorkloadFigures[] points, Palette palette)
    {
        var unit = curve.IsInBytes ? "bytes per second" : "operations per second";
        var svg = new Svg(Width, Height, $"{curve.Title}: {unit}", palette);
        var lines = (
            from side in points.SelectMany(static point => point.Sides).Select(static side => side.Side).Distinct()
            let line = Line(curve, points, side)
            where line.Length > 0
            select (side, line)).ToArray();
        var across = Axis.Over(lines.SelectMany(static one => one.line).Select(static point => point.X), Left, Right);
        var up = Axis.Over(lines.SelectMany(static one => one.line).Select(static point => point.Y), Bottom, Top);

        svg.Text(Left, 24, $"{curve.Title}: {unit}", size: 15);
        svg.Legend(Left, 50, lines.Select(static one => one.side));
        foreach (var (figure, at) in up.Ticks())
        {
            svg.Line(Left, at, Right, at);
            svg.Text(Left - 8, at + 4, Axis.Text(figure), "end");
        }

        foreach (var (figure, at) in across.Ticks()) svg.Text(at, Bottom + 20, Axis.Text(figure), "middle");
        svg.Text((Left + Right) / 2.0, Bottom + 42, curve.Abscissa, "middle");
        foreach (var (side, line) in lines) svg.Path([.. line.Select(point => (across.At(point.X), up.At(point.Y)))], palette.Of(side));
        return svg.ToString();
    }

    private static (double X, double Y)[] Line(Curve curve, WorkloadFigures[] points, string side) =>
    [
        .. from point in points
           let x = (double)(point.Curve?.At ?? 0)
           let y = point.Of(side)?.OpsPerSecond?.Median
           where x > 0 && y > 0
           select (x, curve.IsInBytes ? y.Value * x : y.Value),
    ];
}
