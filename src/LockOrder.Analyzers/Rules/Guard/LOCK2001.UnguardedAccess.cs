using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;
using LockOrder.Analyzers.Reporting;

namespace LockOrder.Analyzers.Rules;

/// <summary>A guarded member of an object others can see is touched while its lock is not held.</summary>
internal sealed class UnguardedAccess : LockRule
{
    public override void OnAccess(GuardedAccess access, LockState before, RuleContext rule)
    {
        if (rule.Method.IsFinalizer)
        {
            return;
        }

        foreach (var miss in access.Misses)
        {
            if (miss.SharedOnly is not null || IsUnseen(miss.Lock.Class, rule) || rule.Lifts(miss.Lock, access.Base, before, []))
            {
                continue;
            }

            var near = Near(miss, access.Base, before, rule.Method);
            rule.Report(new Finding(
                Descriptors.UnguardedAccess,
                access.Span,
                Others(access.Base, before, miss.Guard),
                [miss.Guard.Subject ?? access.Member.Display, access.IsWrite ? "written" : access.IsContents ? "used" : "read", "", miss.Lock.Class.Display, LockTrace.Source(miss.Guard.Source), near])
            {
                Key = access.Member.Id,
                Properties = Properties(miss.Lock, access.Base, access.IsWrite, before),
            });
        }
    }

    public override void OnRequirement(Requirement requirement, GuardMiss miss, CallEvent call, Callee callee, LockState before, RuleContext rule)
    {
        if (miss.SharedOnly is not null || IsUnseen(requirement.Lock.Class, rule) || rule.Method.IsFinalizer || rule.Lifts(requirement.Lock, requirement.Base, before, requirement.Conditions))
        {
            return;
        }

        var via = callee.IsNested ? requirement.Via?.Next : requirement.Via;
        var span = callee.IsNested && requirement.Via?.Next is null ? requirement.Site : callee.IsNested ? requirement.Via!.Next!.Site : call.Span;
        rule.Report(new Finding(
            Descriptors.UnguardedAccess,
            span,
            LockTrace.Sites(via, requirement.Site).Add(requirement.Guard.Source),
            [
                requirement.Guard.Subject ?? requirement.Member.Display,
                requirement.IsWrite ? "written" : "read",
                LockTrace.By(via, requirement.Site),
                requirement.Lock.Class.Display,
                LockTrace.Source(requirement.Guard.Source),
                Near(miss, requirement.Base, before, rule.Method),
            ])
        {
            Key = requirement.Lock.Class.Id, // One call without the lock is one mistake, whatever it touches.
            Properties = Properties(requirement.Lock, requirement.Base, requirement.IsWrite, before),
        });
    }

    /// <summary>A lock of a type somebody wrote that nothing here seems to acquire: how that is done, the document does not say.</summary>
    private static bool IsUnseen(LockClass wanted, RuleContext rule) => wanted.IsHandMade && !rule.Project.IsAcquired(wanted);

    private static ImmutableDictionary<string, string?> Properties(GuardLock wanted, Value target, bool isWrite, LockState before) =>
        ImmutableDictionary<string, string?>.Empty
            .Add(DiagnosticKeys.Wanted, wanted.Class.Display)
            .Add(DiagnosticKeys.Access, isWrite ? "written" : "read")
            .Add(DiagnosticKeys.LockPath, wanted.Path.IsDefault ? null : string.Join(".", wanted.Path.Select(m => m.Name)))
            .Add(DiagnosticKeys.LockExpression, wanted.Path.IsDefault ? null : LockExpression.Of(GuardCheck.Follow(before, wanted, target)));

    /// <summary>What would have been nearly right: another instance's lock; and where a shared object came from.</summary>
    private static string Near(GuardMiss miss, Value target, LockState before, Callee method)
    {
        if (miss.NearMiss is { } near && Name(near.Lock.Instance, miss.Lock, method) is { } held && Name(target, method) is { } wanted && held != wanted)
        {
            return $"; the lock of '{held}' is held, not of '{wanted}'";
        }

        return before.Origins.TryGetValue(target, out var origin) ? $"; the object comes from calling '{origin.Callee}' on line {origin.Site.LineNumber}" : "";
    }

    private static ImmutableArray<SourceSpan> Others(Value target, LockState before, Guard guard) =>
        before.Origins.TryGetValue(target, out var origin) ? [origin.Site, guard.Source] : [guard.Source];

    private static string? Name(Value instance, GuardLock wanted, Callee method)
    {
        for (var i = wanted.AnyInstance ? 0 : wanted.Path.Length; i > 0 && instance is Value.Field field; i--)
        {
            instance = field.Base;
        }

        return Name(instance, method);
    }

    private static string? Name(Value value, Callee method) => value switch
    {
        Value.This => "this",
        Value.Field field => Name(field.Base, method) is { } start ? (start == "this" ? field.Member.Name : start + "." + field.Member.Name) : null,
        Value.Static s => s.Member.Display,
        Value.Parameter parameter when parameter.Index < method.Parameters.Length => method.Parameters[parameter.Index],
        _ => null,
    };
}
