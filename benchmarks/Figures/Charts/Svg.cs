using System.Globalization;
using System.Security;
using System.Text;

namespace Redis.Functional.Benchmarks;

/// <summary>A drawing.</summary>
internal sealed class Svg(int width, int height, string title, Palette palette)
{
    private readonly StringBuilder body = new();

    public void Text(double x, double y, string text, string anchor = "start", int size = 12, string? colour = null) =>
        body.Append(CultureInfo.InvariantCulture, $"  <text x=\"{x:0.#}\" y=\"{y:0.#}\" font-size=\"{size}\" text-anchor=\"{anchor}\" fill=\"{colour ?? palette.Text}\">{SecurityElement.Escape(text)}</text>\n");

    public void Line(double x1, double y1, double x2, double y2) =>
        body.Append(CultureInfo.InvariantCulture, $"  <line x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\" stroke=\"{palette.Line}\"/>\n");

    public void Bar(double x, double y, double length, double thickness, string colour) =>
        body.Append(CultureInfo.InvariantCulture, $"  <rect x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{length:0.#}\" height=\"{thickness:0.#}\" fill=\"{colour}\"/>\n");

    /// <summary>A line through points, each marked.</summary>
    public void Path(IReadOnlyList<(double X, double Y)> points, string colour)
    {
        var line = string.Join(' ', points.Select(static point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#},{point.Y:0.#}")));
        body.Append(CultureInfo.InvariantCulture, $"  <polyline points=\"{line}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>\n");
        foreach (var (x, y) in points) body.Append(CultureInfo.InvariantCulture, $"  <circle cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"3\" fill=\"{colour}\"/>\n");
    }

    /// <summary>Names of the sides with their colours, in one row.</summary>
    public void Legend(double x, double y, IEnumerable<string> sides)
    {
        foreach (var side in sides)
        {
            Bar(x, y - 9, 10, 10, palette.Of(side));
            Text(x + 15, y, SideNames.Title(side));
            x += 32 + (SideNames.Title(side).Length * 6.5);
        }
    }

    public override string ToString() =>
        $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" font-family="sans-serif">
          <title>{SecurityElement.Escape(title)}</title>
        {body}</svg>

        """;
}
