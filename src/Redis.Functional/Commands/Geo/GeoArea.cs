using System.Collections.Immutable;

namespace Redis.Functional;

/// <summary>The area of a search: a circle, a box, or a polygon.</summary>
/// <remarks>Since 0.1.</remarks>
public abstract record GeoArea : IArguments
{
    private GeoArea() { }

    /// <summary><c>BYRADIUS</c>: the circle with this radius around the origin.</summary>
    /// <remarks>A negative radius is an InvalidArgument.</remarks>
    public static GeoArea Circle(GeoOrigin origin, double radius, GeoUnit unit = default) => new Round(origin, radius, unit);

    /// <summary><c>BYBOX</c>: the box with this width and height, centered on the origin.</summary>
    /// <remarks>A negative size is an InvalidArgument.</remarks>
    public static GeoArea Box(GeoOrigin origin, double width, double height, GeoUnit unit = default) => new Square(origin, width, height, unit);

    /// <summary><c>BYPOLYGON</c>: the polygon with these corners, at least three.</summary>
    /// <remarks>Needs Valkey 9.0. Distances are measured from its center.</remarks>
    public static GeoArea Polygon(params GeoPosition[] corners) => new Cornered([.. corners ?? []]);

    void IArguments.AddTo(Args args) => Add(args);

    private protected abstract void Add(Args args);

    private sealed record Round(GeoOrigin Origin, double Radius, GeoUnit Unit) : GeoArea
    {
        private protected override void Add(Args args) =>
            args.With(Origin).Add((RedisValue)"BYRADIUS").AddDistance(Radius).With(Unit);
    }

    private sealed record Square(GeoOrigin Origin, double Width, double Height, GeoUnit Unit) : GeoArea
    {
        private protected override void Add(Args args) =>
            args.With(Origin).Add((RedisValue)"BYBOX").AddDistance(Width).AddDistance(Height).With(Unit);
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
