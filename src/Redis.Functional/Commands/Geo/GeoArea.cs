using System.Collections.Immutable;

namespace Redis.Functional;

/// <summary>Where a search looks: in a circle or a box around something, or in a polygon.</summary>
/// <remarks>Since 0.1.</remarks>
public abstract record GeoArea : IArguments
{
    private GeoArea() { }

    /// <summary>All within a distance: <c>BYRADIUS</c>.</summary>
    /// <remarks>A negative one is an InvalidArgument.</remarks>
    public static GeoArea Circle(GeoOrigin origin, double radius, GeoUnit unit = default) => new Round(origin, radius, unit);

    /// <summary>All in a box of this width and height, the origin in its middle: <c>BYBOX</c>.</summary>
    /// <remarks>A negative size is an InvalidArgument.</remarks>
    public static GeoArea Box(GeoOrigin origin, double width, double height, GeoUnit unit = default) => new Square(origin, width, height, unit);

    /// <summary>All between the corners, of which there are three at least: <c>BYPOLYGON</c>.</summary>
    /// <remarks>Valkey 9.0 and newer; distances are from its middle.</remarks>
    public static GeoArea Polygon(params GeoPosition[] corners) => new Cornered([.. corners ?? []]);

    void IArguments.AddTo(Args args) => Add(args);

    private protected abstract void Add(Args args);

    private sealed record Round(GeoOrigin Origin, double Radius, GeoUnit Unit) : GeoArea
    {
        private protected override void Add(Args args) =>
            args.With(Origin).Add((RedisValue)"BYRADIUS").AddDistance(Radius).Add((RedisValue)Unit.ToString());
    }

    private sealed record Square(GeoOrigin Origin, double Width, double Height, GeoUnit Unit) : GeoArea
    {
        private protected override void Add(Args args) =>
            args.With(Origin).Add((RedisValue)"BYBOX").AddDistance(Width).AddDistance(Height).Add((RedisValue)Unit.ToString());
    }

    private sealed record Cornered(ImmutableArray<GeoPosition> Corners) : GeoArea
    {
        private const int Fewest = 3;

        private protected override void Add(Args args)
        {
            args.Add((RedisValue)"BYPOLYGON").AddAtLeast(Fewest, Corners.Length, "the number of corners");
            foreach (var corner in Corners) args.AddPosition(corner);
        }
    }
}
