using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Shared.Patterns;

/// <summary>Sequences of commands that throw.</summary>
public static class Throwing
{
    /// <summary>A sequence that throws in one place, with the name of the place as its message.</summary>
    public sealed class Sequence(Sequence.Place place) : IAsyncEnumerable<Command<long>>, IAsyncEnumerator<Command<long>>
    {
        /// <summary>Where it throws.</summary>
        public enum Place
        {
            Enumerator,
            First,
            Waiting,
            Current,
            Dispose,
        }

        public Command<long> Current => place is Place.Current ? throw Failure : Incr("never");

        private InvalidOperationException Failure => new($"{place}");

        public IAsyncEnumerator<Command<long>> GetAsyncEnumerator(CancellationToken cancellationToken = default) => place is Place.Enumerator ? throw Failure : this;

        public ValueTask<bool> MoveNextAsync() => place switch
        {
            Place.First => throw Failure,
            Place.Waiting => Later(),
            Place.Current => new(true),
            _ => new(false),
        };

        public ValueTask DisposeAsync() => place is Place.Dispose ? throw Failure : default;

        private async ValueTask<bool> Later()
        {
            await Task.Yield();
            throw Failure;
        }
    }
}
