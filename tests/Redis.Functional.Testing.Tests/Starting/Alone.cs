using Xunit;

namespace Redis.Functional.Testing.Tests.Starting;

/// <summary>Tests that measure what the process holds, or fill its memory: nothing runs beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
