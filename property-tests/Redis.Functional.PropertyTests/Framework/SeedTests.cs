using FsCheck.Xunit;
using Xunit;

namespace Redis.Functional.PropertyTests.Framework;

/// <summary>The seed of a run comes from the environment and reaches every property.</summary>
public class SeedTests
{
    [Fact]
    public void The_variable_sets_the_seed() => Assert.Equal(99ul, PropertySeed.From("99", random: 3));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_the_variable_the_seed_is_random(string? variable) => Assert.Equal(3ul, PropertySeed.From(variable, random: 3));

    [Fact]
    public void A_seed_that_is_not_a_number_is_an_error() => Assert.Throws<FormatException>(() => PropertySeed.From("lucky", random: 3));

    [Fact]
    public void Every_property_uses_the_seed_of_the_run()
    {
        var attribute = Assert.IsType<SeededPropertiesAttribute>(
            Assert.Single(typeof(SeedTests).Assembly.GetCustomAttributes(typeof(PropertiesAttribute), inherit: false)));

        Assert.Equal(PropertySeed.Replay(PropertySeed.Current), attribute.Replay);
    }
}
