using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Prop = FsCheck.Fluent.Prop;

namespace Redis.Functional.PropertyTests.Framework;

/// <summary>The attribute itself: what it accepts, how it fails, how it is replayed.</summary>
public class PropertyTests
{
    [Property]
    public bool Takes_a_bool(int a, int b) => a + b == b + a;

    [Property(MaxTest = 200)]
    public void Takes_a_void_that_asserts(int[] xs) => Assert.Equal(xs, xs.Reverse().Reverse());

    [Property]
    public async Task Takes_a_task(string? s)
    {
        await Task.Yield();
        Assert.True((s ?? "").Length >= 0);
    }

    [Property]
    public async Task<bool> Takes_a_task_of_bool(byte[] bytes)
    {
        await Task.Yield();
        return bytes.Length >= 0;
    }

    [Property]
    public Property Takes_a_property(int n) => (n % 2 == 0 || n % 2 is 1 or -1).ToProperty().Label("even or odd");

    [Property]
    public bool Takes_seven_parameters(int a, string b, bool c, byte d, long e, double f, char g) =>
        (a, b, c, d, e, f, g).Equals((a, b, c, d, e, f, g));

    [Property(Arbitrary = [typeof(Evens)])]
    public bool Uses_the_given_arbitrary(Even n) => n.Value % 2 == 0;

    [Property(Arbitrary = [typeof(Evens)])]
    public bool Uses_a_generic_arbitrary_for_a_generic_type(Boxed<Even> boxed, Boxed<string> other) =>
        boxed.Value.Value % 2 == 0 && other.Note == "made by Evens";

    [Fact]
    public void Reports_the_shrunk_counter_example_and_the_seed()
    {
        var failure = Assert.Throws<PropertyFailedException>(() => Check(nameof(Falsehoods.Short_arrays_only), 42));

        Assert.Contains("xs = [|0; 0; 0; 0|]", failure.Message);
        Assert.Contains("REDIS_FUNCTIONAL_SEED=42", failure.Message);
    }

    [Theory]
    [InlineData(nameof(Falsehoods.Throws))]
    [InlineData(nameof(Falsehoods.Fails_in_a_task))]
    [InlineData(nameof(Falsehoods.Is_false_in_a_task))]
    [InlineData(nameof(Falsehoods.Is_a_false_property))]
    [InlineData(nameof(Falsehoods.Has_no_parameter_and_is_false))]
    [InlineData(nameof(Falsehoods.Filters_everything_away))]
    [InlineData(nameof(Falsehoods.Returns_what_cannot_be_checked))]
    public void Fails_when_the_method(string falsehood) =>
        Assert.Throws<PropertyFailedException>(() => Check(falsehood, 1));

    [Fact]
    public void Names_each_parameter_of_the_counter_example()
    {
        var failure = Assert.Throws<PropertyFailedException>(() => Check(nameof(Falsehoods.Sums_stay_small), 7));

        Assert.Matches(@"(?s)is false for\s+a = 10\s+b = 0\s|is false for\s+a = 0\s+b = 10\s", failure.Message);
    }

    [Fact]
    public void Keeps_the_assertion_as_the_cause()
    {
        var failure = Assert.Throws<PropertyFailedException>(() => Check(nameof(Falsehoods.Throws), 1));

        Assert.IsType<FormatException>(failure.InnerException);
        Assert.Contains("always", failure.Message);
    }

    [Fact]
    public void The_same_seed_makes_the_same_values()
    {
        Assert.Equal(ValuesOf(5), ValuesOf(5));
        Assert.NotEqual(ValuesOf(5), ValuesOf(6));
    }

    [Fact]
    public void A_replayed_seed_is_the_only_one() => Assert.Equal([99ul], PropertySeeds.From("99", random: 3));

    [Fact]
    public void Several_seeds_are_all_replayed() => Assert.Equal([99ul, 7ul], PropertySeeds.From("99, 7", random: 3));

    [Fact]
    public void A_seed_that_is_no_number_is_an_error() => Assert.Throws<FormatException>(() => PropertySeeds.From("lucky", random: 3));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_a_replay_there_is_a_fixed_and_a_random_seed(string? variable) =>
        Assert.Equal([PropertySeeds.Fixed, 3ul], PropertySeeds.From(variable, random: 3));

    [Fact]
    public void Every_seed_gets_MaxTest_values()
    {
        var recorder = new Recorder();
        PropertyCheck.Run(typeof(Recorder).GetMethod(nameof(Recorder.Record))!, recorder, Ten, [1, 2, 3]);
        Assert.Equal(30, recorder.Seen.Count);
    }

    static readonly PropertyAttribute Ten = new() { MaxTest = 10 };

    static void Check(string falsehood, ulong seed) =>
        PropertyCheck.Run(typeof(Falsehoods).GetMethod(falsehood)!, new Falsehoods(), new PropertyAttribute(), [seed]);

    static List<int> ValuesOf(ulong seed)
    {
        var recorder = new Recorder();
        PropertyCheck.Run(typeof(Recorder).GetMethod(nameof(Recorder.Record))!, recorder, Ten, [seed]);
        return recorder.Seen;
    }

    sealed class Recorder
    {
        public List<int> Seen { get; } = [];

        public void Record(int n) => Seen.Add(n);
    }

    /// <summary>No test methods: the tests above run them through the runner's entry.</summary>
    sealed class Falsehoods
    {
        public bool Short_arrays_only(int[] xs) => xs.Length < 4;

        public bool Sums_stay_small(int a, int b) => Math.Max(a, b) < 10;

        public void Throws(int n) => throw new FormatException($"always, {n}");

        public async Task Fails_in_a_task(int n)
        {
            await Task.Yield();
            Assert.Equal(n + 1, n);
        }

        public async Task<bool> Is_false_in_a_task(int n)
        {
            await Task.Yield();
            return n > n + 1L;
        }

        public Property Is_a_false_property(int n) => (n > n + 1L).ToProperty();

        public bool Has_no_parameter_and_is_false() => false;

        public int Returns_what_cannot_be_checked(int n) => n;

        public Property Filters_everything_away(int n) => Prop.When(false, n > n + 1L);
    }

    public readonly record struct Even(int Value);

    public sealed record Boxed<A>(A Value, string Note);

    static class Evens
    {
        public static Arbitrary<Even> Even() =>
            Arb.From(ArbMap.Default.GeneratorFor<int>().Select(n => new Even(n / 2 * 2)));

        public static Arbitrary<Boxed<A>> Boxed<A>(Arbitrary<A> inner) =>
            Arb.From(inner.Generator.Select(a => new Boxed<A>(a, "made by Evens")));
    }
}
