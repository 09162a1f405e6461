namespace Redis.Functional;

// Strings that are numbers: counting within bounds, with an expiry.
public static partial class Commands
{
    private static readonly CommandSpec<Increment<long>> IncrExSpec = Spec.Write<Increment<long>>("INCREX", KeyPositions.One, DecodeIncrement.Integers);
    private static readonly CommandSpec<Increment<double>> IncrExByFloatSpec =
        Spec.Write<Increment<double>>("INCREX", KeyPositions.One, DecodeIncrement.Numbers);

    /// <summary>Increments an integer within bounds and changes its expiry, as a limit of calls per time window needs it.</summary>
    /// <param name="increment">Amount to add. Negative: subtracts.</param>
    /// <param name="lower"><c>LBOUND</c>: the lowest result. Null: no bound.</param>
    /// <param name="upper"><c>UBOUND</c>: the highest result. Null: no bound.</param>
    /// <param name="saturate"><c>SATURATE</c>: a result out of bounds becomes the bound. Default: it changes nothing.</param>
    /// <param name="expiry">Default: an existing expiry is kept.</param>
    /// <param name="onlyIfNoExpiry"><c>ENX</c>: sets the expiry only if the key has none, so that a window keeps its end. Needs a time.</param>
    /// <returns>The value and the amount that was added; 0 if the result would be out of bounds, and nothing was changed.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as 0. A result out of bounds is no error.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a 64-bit integer.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.8 · O(1) · <see href="https://redis.io/docs/latest/commands/increx/">INCREX</see></para>
    /// </remarks>
    public static Command<Increment<long>> IncrEx(
        RedisKey key,
        long increment = 1,
        long? lower = null,
        long? upper = null,
        bool saturate = false,
        ExpiryUpdate expiry = default,
        bool onlyIfNoExpiry = false) =>
        IncrExSpec.Of(Args.Key(key, 12)
            .Add((RedisValue)"BYINT").Add((RedisValue)increment)
            .AddNumber("LBOUND", lower).AddNumber("UBOUND", upper)
            .AddRest(saturate, expiry, onlyIfNoExpiry));

    /// <summary>Increments a floating-point number within bounds and changes its expiry.</summary>
    /// <param name="increment">Amount to add. Negative: subtracts.</param>
    /// <param name="lower"><c>LBOUND</c>: the lowest result. Null: no bound.</param>
    /// <param name="upper"><c>UBOUND</c>: the highest result. Null: no bound.</param>
    /// <param name="saturate"><c>SATURATE</c>: a result out of bounds becomes the bound. Default: it changes nothing.</param>
    /// <param name="expiry">Default: an existing expiry is kept.</param>
    /// <param name="onlyIfNoExpiry"><c>ENX</c>: sets the expiry only if the key has none. Needs a time.</param>
    /// <returns>The value and the amount that was added; 0 if the result would be out of bounds, and nothing was changed.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as 0. A result out of bounds is no error.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a number.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.8 · O(1) · <see href="https://redis.io/docs/latest/commands/increx/">INCREX</see></para>
    /// </remarks>
    public static Command<Increment<double>> IncrExByFloat(
        RedisKey key,
        double increment,
        double? lower = null,
        double? upper = null,
        bool saturate = false,
        ExpiryUpdate expiry = default,
        bool onlyIfNoExpiry = false) =>
        IncrExByFloatSpec.Of(Args.Key(key, 12)
            .Add((RedisValue)"BYFLOAT").Add((RedisValue)increment)
            .AddOption("LBOUND", lower).AddOption("UBOUND", upper)
            .AddRest(saturate, expiry, onlyIfNoExpiry));

    private static Args AddRest(this Args args, bool saturate, ExpiryUpdate expiry, bool onlyIfNoExpiry)
    {
        args.AddWhen(saturate, (RedisValue)"SATURATE").With(expiry);
        return onlyIfNoExpiry && !expiry.HasTime
            ? args.Refuse("onlyIfNoExpiry is true, but the expiry is not a time.")
            : args.AddWhen(onlyIfNoExpiry, (RedisValue)"ENX");
    }
}
