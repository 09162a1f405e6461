namespace Streams;

/// <summary>What became of the orders.</summary>
/// <param name="Orders">How many different orders were handled.</param>
/// <param name="Handlings">How often an order was handled, all together.</param>
/// <param name="MoreThanOnce">How many orders were handled more than once.</param>
/// <param name="Pending">How many deliveries are not acknowledged.</param>
sealed record Tally(int Orders, long Handlings, int MoreThanOnce, long Pending)
{
    public override string ToString() =>
        $"{Orders} orders, each handled at least once: {Handlings} handlings, {MoreThanOnce} orders more than once, {Pending} deliveries still pending";
}
