// How often the laws of determinism are tried: once in every run, a hundred times when asked.

using System;
using System.Collections.Generic;
using System.Linq;

namespace LockOrder.Analyzers.Tests;

internal static class Rounds
{
    /// <summary>The numbers of the rounds; <c>LOCKORDER_ROUNDS=100</c> takes some minutes.</summary>
    public static IEnumerable<int> All { get; } =
        Enumerable.Range(1, int.TryParse(Environment.GetEnvironmentVariable("LOCKORDER_ROUNDS"), out var asked) ? asked : 1);
}
