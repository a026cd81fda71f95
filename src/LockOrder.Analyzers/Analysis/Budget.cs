namespace LockOrder.Analyzers.Analysis;

/// <summary>How much one method may cost, in steps and never in time, so that every machine gives the same answer.</summary>
internal sealed class Budget(int steps)
{
    /// <summary>States pushed through blocks for one method. A textbook method takes tens, a generated parser a few thousand.</summary>
    public const int StepsPerMethod = 20_000;

    /// <summary>Blocks of a graph beyond which a method is not analysed.</summary>
    public const int BlocksPerMethod = 12_000;

    /// <summary>Events kept in a summary.</summary>
    public const int EventsPerSummary = 64;

    /// <summary>Ways to end kept in a summary.</summary>
    public const int ExitsPerSummary = 8;

    /// <summary>
    /// Times that methods of one cycle of mutually recursive ones are analysed. A path through members may grow for some rounds before it is
    /// too long to be kept, and news goes around the cycle one method at a time; only large cycles are bound by their size.
    /// </summary>
    public static int SolutionsPerCycle(int members) => System.Math.Max(400, 12 * members);

    private int _left = steps;

    public bool Spend() => _left-- > 0;
}

/// <summary>Options that change what the engine believes; see <c>OptionKeys</c>.</summary>
internal sealed record AnalysisOptions(bool StrictPublication)
{
    public static readonly AnalysisOptions Default = new(false);
}
