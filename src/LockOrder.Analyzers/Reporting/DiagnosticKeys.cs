namespace LockOrder.Analyzers.Reporting;

/// <summary>Keys of the property bag by which fixes learn what a finding is about.</summary>
internal static class DiagnosticKeys
{
    /// <summary>The document name of the lock that is acquired, or that is missing.</summary>
    public const string Wanted = "Wanted";

    /// <summary>The document name of the lock that is held.</summary>
    public const string Held = "Held";

    /// <summary>The method the finding is in, for a witness.</summary>
    public const string Method = "Method";

    /// <summary>The called method by which the lock is acquired, for a witness.</summary>
    public const string Callee = "Callee";

    /// <summary>The missing or acquired lock in the terms of the method the finding is in; see <see cref="Reporting.LockExpression"/>.</summary>
    public const string LockExpression = "LockExpression";

    /// <summary>The members that lead from the touched object to its lock, such as <c>Mm.PageTableLock</c>.</summary>
    public const string LockPath = "LockPath";

    /// <summary>Whether the touched member is <c>written</c> or <c>read</c>.</summary>
    public const string Access = "Access";

    /// <summary>The spelling a document name should have, or a path that nests where the cited one does not.</summary>
    public const string Suggestion = "Suggestion";
}
