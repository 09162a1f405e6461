using System.Globalization;
using Redis.Functional.Tests.Architecture;
using Redis.Functional.Tests.Commands.Calls;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.Tests.Commands;

/// <summary>The culture of the caller changes neither what is sent nor how replies are read.</summary>
public class CultureTests
{
    [Fact]
    public void Every_command_sends_the_same_in_every_culture() => Offenders.None("format it with the invariant culture",
        from method in CommandMethod.All
        from pair in Requests(method, CultureInfo.InvariantCulture).Zip(Requests(method, Odd))
        where pair.Item1 != pair.Item2
        select $"{method.Name}: {pair.Item1} becomes {pair.Item2}");

    [Fact]
    public void Numbers_are_read_the_same_in_every_culture() => In(Odd, static () =>
    {
        Assert.Equal(-1, Shapes.Both(ClientTrackingInfo(), Shapes.Map(("flags", Shapes.Texts("off")), ("redirect", Shapes.Text("-1")), ("prefixes", Shapes.List()))).Redirect);
        Assert.Equal(-1.5, Shapes.Both(Get<double>("k"), Shapes.Text("-1.5")).IfNone(0));
        Assert.Equal(-1.5m, Shapes.Both(Get<decimal>("k"), Shapes.Text("-1.5")).IfNone(0));
        Assert.Equal(-7, Shapes.Both(Get<long>("k"), Shapes.Text("-7")).IfNone(0));
        Assert.Equal((-1.5).ToString(CultureInfo.InvariantCulture), ((RedisValue)(-1.5)).ToString());
        var database = Assert.Single(ServerInfo.Parse("# Keyspace\r\ndb3:keys=12,expires=0,avg_ttl=-1\r\n").Keyspace);
        Assert.Equal((3, 12L), (database.Number, database.Keys));
        return 0;
    });

    // Other signs and separators than any server writes.
    private static CultureInfo Odd
    {
        get
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat = new() { NegativeSign = "~", PositiveSign = "@", NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NaNSymbol = "?", PositiveInfinitySymbol = "much" };
            culture.DateTimeFormat = new() { TimeSeparator = "!", DateSeparator = "!" };
            return culture;
        }
    }

    private static string[] Requests(CommandMethod method, CultureInfo culture) => In(culture, () =>
        method.Calls(new Random(23), 6).Select(call => call.Request.EncodedLength() < 0 ? "refused" : Convert.ToHexString(call.Bytes)).ToArray());

    private static A In<A>(CultureInfo culture, Func<A> run)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
