using LanguageExt;
using Redis.Functional;

namespace Chat;

/// <summary>What a browser is told: something said in the room, or a notice of the given kind.</summary>
sealed record Line(string Kind, string? Who = null, string? Text = null, DateTimeOffset? Since = null, DateTimeOffset? Until = null, long? Count = null)
{
    // snippet: events
    public static Line Of(Either<RedisError, PubSubEvent<Said>> next) => next.Match(
        Right: seen => seen switch
        {
            PubSubEvent<Said>.Message message => new Line("said", message.Value.Who, message.Value.Text),
            PubSubEvent<Said>.Interrupted gap => new Line("gap", Since: gap.Since, Until: gap.Since + gap.Duration),
            PubSubEvent<Said>.Dropped dropped => new Line("dropped", Count: dropped.Count),
            PubSubEvent<Said>.Unsubscribed => new Line("left"),
            _ => new Line("joined"),
        },
        Left: error => new Line("trouble", Text: error.Message));
    // end snippet

    public static Line Unsent(RedisError error) =>
        new(error.Delivery is Delivery.NotSent or Delivery.Rejected ? "unsent" : "unsure", Text: error.Message);
}
