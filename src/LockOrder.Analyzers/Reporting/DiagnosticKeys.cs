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

    /// <summary>The lock as an expression relative to the access, such as <c>anonVma.Lock</c>.</summary>
    public const string LockExpression = "LockExpression";

    /// <summary>The spelling a document name should have.</summary>
    public const string Suggestion = "Suggestion";

    /// <summary>The variable that is null exactly when the object is shared.</summary>
    public const string FreshVariable = "FreshVariable";

    /// <summary>The document the finding rests on.</summary>
    public const string Document = "Document";
}
