using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Gate;

/// <summary>
/// Names that can mean a lock operation or something that must not happen under a lock. Only a hint to look closer: whether they
/// do is decided after binding.
/// </summary>
internal static class LockWords
{
    private static readonly HashSet<string> Loose = new(StringComparer.Ordinal)
    {
        "Enter", "Exit", "TryEnter", "EnterScope", "WaitOne", "ReleaseMutex", "Release", "ReleaseAsync",
        "EnterReadLock", "EnterWriteLock", "EnterUpgradeableReadLock", "ExitReadLock", "ExitWriteLock", "ExitUpgradeableReadLock",
        "TryEnterReadLock", "TryEnterWriteLock", "TryEnterUpgradeableReadLock",
        "AcquireReaderLock", "AcquireWriterLock", "UpgradeToWriterLock", "DowngradeFromWriterLock", "ReleaseReaderLock", "ReleaseWriterLock", "ReleaseLock", "RestoreLock",
        "WaitAsync", "LockAsync", "Lock", "TryLock", "ReaderLock", "ReaderLockAsync", "WriterLock", "WriterLockAsync", "EnterAsync", "TryEnterAsync",
        "ReadLockAsync", "WriteLockAsync", "UpgradeableReadLockAsync", "AcquireAsync", "TryAcquireAsync", "TryAcquire", "AcquireLockAsync", "AcquireReadLockAsync", "AcquireWriteLockAsync",
        "EnterReadLockAsync", "EnterWriteLockAsync", "EnterUpgradeableReadLockAsync", "UpgradeToWriteLockAsync", "DowngradeFromWriteLock", "ExecuteAsync", "StealAsync",
        "SignalAndWait", "LockOrNullAsync",
    };

    private static readonly HashSet<string> Effects = new(StringComparer.Ordinal)
    {
        "Wait", "WaitAll", "WaitAny", "Join", "Sleep", "SpinWait", "GetResult", "Result", "Invoke", "DynamicInvoke", "BeginInvoke", "Send",
        "SetResult", "SetException", "SetCanceled", "SetFromTask", "TrySetResult", "TrySetException", "TrySetCanceled", "TrySetFromTask", "Cancel", "Register", "UnsafeRegister", "OnNext", "OnError", "OnCompleted",
        "Dispose", "DisposeAsync", "RunSynchronously", "Run", "For", "ForEach", "Value", "EnsureInitialized", "Pulse", "PulseAll", "Read", "ReadLine", "Connect", "Accept", "Receive", "Flush",
        "IsEntered", "IsHeldByCurrentThread",
    };

    /// <summary>Whether a call of this name puts its last argument into a collection.</summary>
    public static bool IsAdder(string name) =>
        name is "Add" or "AddFirst" or "AddLast" or "AddOrUpdate" or "Append" or "Enqueue" or "Insert" or "Push" or "TryAdd" or "TryWrite" or "GetOrAdd";

    /// <summary>What a call of this name suggests.</summary>
    public static MemberFlags OfCall(string name) =>
        Loose.Contains(name) ? MemberFlags.SpellsLock | MemberFlags.SpellsLooseLock
        : name is "Wait" or "Pulse" or "PulseAll" or "EnsureInitialized" ? MemberFlags.SpellsLock | MemberFlags.SpellsLooseLock | MemberFlags.SpellsEffect
        : name == "IsEntered" ? MemberFlags.HasContract | MemberFlags.SpellsEffect
        : Effects.Contains(name) ? MemberFlags.SpellsEffect
        : MemberFlags.None;

    /// <summary>What a name that is not called suggests: a property that blocks, a method group.</summary>
    public static MemberFlags OfName(string name) =>
        name is "Result" or "Value" ? MemberFlags.SpellsEffect
        : name is "IsHeldByCurrentThread" or "IsReadLockHeld" or "IsWriteLockHeld" or "IsUpgradeableReadLockHeld" ? MemberFlags.HasContract
        : MemberFlags.None;

    /// <summary>Whether a parameter's type reads like a delegate, which the member may invoke or pass on.</summary>
    public static bool IsDelegate(TypeSyntax? type)
    {
        var name = type switch
        {
            NullableTypeSyntax n => (n.ElementType as SimpleNameSyntax)?.Identifier.ValueText,
            QualifiedNameSyntax q => q.Right.Identifier.ValueText,
            SimpleNameSyntax s => s.Identifier.ValueText,
            _ => null,
        };
        return name is "Action" or "Func" or "Predicate" or "Comparison" or "EventHandler"
            || name?.EndsWith("Delegate", StringComparison.Ordinal) == true
            || name?.EndsWith("Callback", StringComparison.Ordinal) == true
            || name?.EndsWith("Handler", StringComparison.Ordinal) == true;
    }

    /// <summary>An expression that, by its name, asks whether this thread holds a lock.</summary>
    public static bool AsksForHolder(ExpressionSyntax expression)
    {
        var name = (expression is InvocationExpressionSyntax call ? call.Expression : expression) is MemberAccessExpressionSyntax member ? member.Name.Identifier.ValueText : "";
        return name is "IsEntered" or "IsHeldByCurrentThread" || name.EndsWith("LockHeld", StringComparison.Ordinal);
    }

    /// <summary>Whether the documentation of a member has a remark that could name a lock the caller must hold.</summary>
    public static bool MentionsContract(SyntaxNode node)
    {
        foreach (var trivia in node.GetLeadingTrivia())
        {
            if (trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia))
            {
                var text = trivia.ToFullString();
                if ((text.IndexOf("hold", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("held", StringComparison.OrdinalIgnoreCase) >= 0) && text.IndexOf("cref", StringComparison.Ordinal) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}

/// <summary>Our attributes, recognised by simple name so that a project can bring its own.</summary>
internal static class AttributeWords
{
    public const string GuardedBy = "GuardedBy";
    public const string LockName = "LockName";
    public const string RequiresLock = "RequiresLock";
    public const string ExcludesLock = "ExcludesLock";
    public const string AcquiresLock = "AcquiresLock";
    public const string TryAcquiresLock = "TryAcquiresLock";
    public const string ReleasesLock = "ReleasesLock";
    public const string AssumesLock = "AssumesLock";

    private static readonly HashSet<string> All = new(StringComparer.Ordinal)
    {
        GuardedBy, LockName, RequiresLock, ExcludesLock, AcquiresLock, TryAcquiresLock, ReleasesLock, AssumesLock,
    };

    public static bool IsOurs(string name) => All.Contains(Simple(name));

    public static string Simple(string name)
    {
        name = name.Substring(name.LastIndexOf('.') + 1);
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }
}
