namespace Redis.Functional;

/// <summary>A program as the machine sees it: types are erased inside, and restored at the edge.</summary>
internal interface IProgram
{
    /// <summary>Does one step: the program to go on with, or null when the machine has an outcome or waits for one.</summary>
    IProgram? Step(Machine machine);
}

/// <summary>What is to be done with the outcome of the program now running.</summary>
internal interface IFrame
{
    /// <summary>Goes on after a value, which is taken from the machine; null leaves the machine's outcome as it is.</summary>
    IProgram? OnValue(Machine machine) => null;

    /// <summary>Goes on after an error; null leaves it.</summary>
    IProgram? OnError(Machine machine, RedisError error) => null;
}
