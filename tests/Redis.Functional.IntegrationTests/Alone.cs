using Xunit;

namespace Redis.Functional.IntegrationTests;

/// <summary>Tests that measure time, or fill the machine: nothing runs beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
