using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering.Primitives;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LockOrder.Analyzers.Lowering;

/// <summary>Calls that are lock operations, by the table of primitives or by the document.</summary>
internal sealed partial class EventBuilder
{
    /// <summary>Null when it turns out not to be a lock after all: a semaphore that counts.</summary>
    private int? LowerPrimitive(LockOperation operation, IInvocationOperation invocation, bool isIgnored)
    {
        var instance = operation.Operand == OperandPosition.Receiver ? invocation.Instance : invocation.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value;
        if (instance is null || (operation.IsSemaphore && !IsMutex(instance)) || (operation.IsAwaitable && !IsWaitedFor(invocation)))
        {
            return null;
        }

        var slot = VisitOperand(instance);
        var operand = Operand(operation, slot, instance);
        var span = Spans.Of(invocation.Syntax);
        var traits = Traits(operation, instance, invocation.IsImplicit);
        switch (operation.Kind)
        {
            case Primitives.OperationKind.Acquire or Primitives.OperationKind.TryAcquire:
                return LowerAcquire(operation, invocation, operand, traits, isIgnored);
            case Primitives.OperationKind.Release:
                VisitRest(invocation);
                Emit(new ReleaseEvent(operand, operation.AnyMode ? null : operation.Mode, traits) { Span = span, ReleasesAll = operation.ReleasesAll, DowngradesTo = operation.DowngradesTo });
                return invocation.TargetMethod.ReturnsVoid ? -1 : Unknown();
            case Primitives.OperationKind.Wait:
                VisitRest(invocation);
                return Emit(new WaitEvent(operand, true, traits) { Target = invocation.TargetMethod.ReturnsVoid ? -1 : Temp(), Span = span });
            case Primitives.OperationKind.Pulse:
                Emit(new WaitEvent(operand, false, traits) { Span = span });
                return -1;
            case Primitives.OperationKind.Query:
                return Query(operation, slot, instance, invocation);
            case Primitives.OperationKind.RunUnder:
                return RunUnder(operation, invocation, operand, traits);
            default:
                return null;
        }
    }

    private int VisitOperand(IOperation instance) =>
        Unconverted(instance) is IMemberReferenceOperation member and (IFieldReferenceOperation or IPropertyReferenceOperation) ? VisitMember(member, AccessKind.Operand) : Visit(instance);

    private int LowerAcquire(LockOperation operation, IInvocationOperation invocation, LockOperand operand, LockTraits traits, bool isIgnored)
    {
        var taken = -1;
        foreach (var argument in invocation.Arguments.Where(a => a.Parameter is { RefKind: RefKind.Ref or RefKind.Out }))
        {
            taken = VisitReference(argument.Value, true).Output;
        }

        VisitRest(invocation);
        var isTry = operation.Kind == Primitives.OperationKind.TryAcquire ? !WaitsForever(invocation) : HasTimeout(invocation) && !WaitsForever(invocation) && TellsOutcome(invocation.TargetMethod.ReturnType);
        var hasResult = !invocation.TargetMethod.ReturnsVoid;
        return Emit(new AcquireEvent(operand, operation.Mode, traits, isTry ? AcquireForm.Try : AcquireForm.Blocking)
        {
            Target = hasResult ? Temp() : -1,
            Span = Spans.Of(invocation.Syntax),
            Taken = taken,
            YieldsGuard = operation.YieldsGuard,
            IsAwaitable = operation.IsAwaitable,
            IsOutcomeIgnored = isTry && isIgnored && !TellsAMember(invocation) && (taken < 0 || IsNeverRead(invocation)),
            UpgradesFrom = operation.UpgradesFrom,
        });
    }

    /// <summary>The outcome goes into a member, which others look at.</summary>
    private static bool TellsAMember(IInvocationOperation invocation) =>
        invocation.Arguments.Any(a => a.Parameter is { RefKind: RefKind.Ref, Type.SpecialType: SpecialType.System_Boolean } && Unconverted(a.Value) is IFieldReferenceOperation or IPropertyReferenceOperation);

    /// <summary>Whether the result can say that it did not work; others throw when the time is up.</summary>
    private static bool TellsOutcome(ITypeSymbol result) =>
        result.SpecialType == SpecialType.System_Boolean
        || (result is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } arguments } && arguments[0].SpecialType == SpecialType.System_Boolean)
        || (result.SpecialType == SpecialType.None && result.Name is not ("Task" or "ValueTask") && result.IsReferenceType);

    /// <summary>The flag that says whether it worked is a variable nobody looks at.</summary>
    private static bool IsNeverRead(IInvocationOperation invocation)
    {
        var flag = invocation.Arguments.Select(a => Unconverted(a.Value)).OfType<ILocalReferenceOperation>().FirstOrDefault(l => l.Parent is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out });
        var body = flag?.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return flag is not null && body is not null && !body.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Any(n => n.Identifier.ValueText == flag.Local.Name && n != flag.Syntax && !(n.Parent is AssignmentExpressionSyntax assignment && assignment.Left == n));
    }

    /// <summary>Arguments other than the lock and the flag, for what their evaluation does.</summary>
    private void VisitRest(IInvocationOperation invocation)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.None, Type.SpecialType: not SpecialType.System_Object } && argument.Value.Kind != Microsoft.CodeAnalysis.OperationKind.DefaultValue)
            {
                Visit(argument.Value);
            }
        }
    }

    private int Query(LockOperation operation, int slot, IOperation? instance, IOperation whole)
    {
        if (instance is null)
        {
            return Unknown();
        }

        return Emit(new HeldQueryEvent(Operand(operation, slot, instance), operation.Mode) { Target = Temp(), Span = Spans.Of(whole.Syntax) });
    }

    private int RunUnder(LockOperation operation, IInvocationOperation invocation, LockOperand operand, LockTraits traits)
    {
        var span = Spans.Of(invocation.Syntax);
        var (arguments, _) = Arguments(invocation.Arguments, invocation.TargetMethod);
        Emit(new AcquireEvent(operand, operation.Mode, traits, AcquireForm.Blocking) { Span = span });
        var callee = _context.Symbols.Callee(invocation.TargetMethod);
        var result = Emit(new CallEvent(new CallTargets(callee, [], new ApiEffect(ApiEffects.RunsDelegates, "")), -1, arguments) { Target = Temp(), Span = span });
        Emit(new ReleaseEvent(operand, operation.Mode, traits) { Span = span });
        return result;
    }

    private int LowerHandMade(HandMadeMethod role, IInvocationOperation invocation, bool isIgnored)
    {
        var instance = invocation.Instance ?? invocation.Arguments.FirstOrDefault()?.Value;
        var slot = instance is null ? -1 : Visit(instance);
        VisitRest(invocation);
        var operand = new LockOperand(slot, null, instance is null ? role.Class : Named(role, instance));
        if (instance is null)
        {
            operand = operand with { Known = new LockReference(role.Class, new Value.TypeObject(role.Class.Id)) };
        }

        var span = Spans.Of(invocation.Syntax);
        var traits = role.Class.TraitsOver(LockTraits.Affine);
        switch (role.Role)
        {
            case DeclarationRole.Acquire or DeclarationRole.TryAcquire:
                var isTry = role.Role == DeclarationRole.TryAcquire;
                var guard = !isTry && invocation.Type is { } type && type.AllInterfaces.Concat([type as INamedTypeSymbol]).Any(i => i?.Name is "IDisposable" or "IAsyncDisposable") && invocation.Type.Name is not ("Task" or "ValueTask");
                return Emit(new AcquireEvent(operand, role.Mode, traits, isTry ? AcquireForm.Try : AcquireForm.Blocking)
                {
                    Target = invocation.TargetMethod.ReturnsVoid ? -1 : Temp(),
                    Span = span,
                    YieldsGuard = guard,
                    IsAwaitable = invocation.Type?.Name is "Task" or "ValueTask",
                    IsOutcomeIgnored = isTry && isIgnored,
                });
            case DeclarationRole.Release:
                Emit(new ReleaseEvent(operand, role.Mode, traits) { Span = span });
                return invocation.TargetMethod.ReturnsVoid ? -1 : Unknown();
            default:
                return Unknown();
        }
    }

    /// <summary>A member the document names is that lock, whatever the document says of all locks of its kind.</summary>
    private LockClass Named(HandMadeMethod role, IOperation instance)
    {
        if (SymbolOf(Source(instance)) is not { } member || member is not (IFieldSymbol or IPropertySymbol) || !_context.Catalog.IsNamed(member))
        {
            return role.Class;
        }

        var named = _context.Catalog.MemberClass(member);
        named.Kind = role.Class;
        return named;
    }

    /// <summary>Which lock the expression is: a type object, a text or a named mutex are themselves; others go by path.</summary>
    private LockOperand Operand(LockOperation operation, int slot, IOperation instance)
    {
        var bare = Source(instance);
        switch (bare)
        {
            case ITypeOfOperation typeOf:
                return new LockOperand(slot, null, null) { Known = new LockReference(_context.Catalog.TypeOfClass(typeOf.TypeOperand), TypeObject(typeOf.TypeOperand)) };
            case ILiteralOperation { ConstantValue.Value: string text }:
                return new LockOperand(slot, null, null) { Known = new LockReference(_context.Catalog.NamedClass("string", text), new Value.TypeObject("string:" + text)) };
            case ILocalReferenceOperation local when IsMadeHere(local.Local):
                return new LockOperand(slot, _context.Catalog.LocalClass(local.Local), null);
            default:
                break;
        }

        if (operation.MayBeNamed && SymbolOf(bare) is { } symbol && ConstructionFacts.Name(ConstructionFacts.Of(symbol, _context.Cancellation)) is { } name)
        {
            return new LockOperand(slot, null, null) { Known = new LockReference(_context.Catalog.IsNamed(symbol) ? _context.Catalog.MemberClass(symbol) : _context.Catalog.NamedClass("mutex", name), new Value.TypeObject("mutex:" + name)) };
        }

        if (!KnownTypes.IsLock(bare.Type ?? instance.Type!))
        {
            return new LockOperand(slot, _context.Catalog.ThisClass(SymbolOf(bare) is IPropertySymbol property && AliasReader.IsItself(property) ? property.ContainingType : Cast(instance) ?? bare.Type), null);
        }

        // An object that is a lock of another kind has a monitor all the same, and the two have nothing to do with each other.
        return new LockOperand(slot, null, operation.Operand == OperandPosition.FirstArgument && SymbolOf(bare) is { } kept ? _context.Catalog.MonitorClass(kept) : null);
    }

    /// <summary>The type that a cast says the object has; the conversion to object that <c>lock</c> adds says nothing.</summary>
    private ITypeSymbol? Cast(IOperation operation) => operation switch
    {
        IConversionOperation { OperatorMethod: null, Type: { SpecialType: not SpecialType.System_Object } type } => type,
        IConversionOperation { OperatorMethod: null } conversion => Cast(conversion.Operand),
        IFlowCaptureReferenceOperation capture when _captured.TryGetValue(capture.Id, out var value) => Cast(value),
        _ => null,
    };

    private static bool IsMadeHere(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax };

    private LockTraits Traits(LockOperation operation, IOperation instance, bool isStatement)
    {
        if (!operation.PolicyDecides)
        {
            return operation.Traits | (isStatement ? LockTraits.Structured : LockTraits.None);
        }

        // A lock whose making cannot be seen may allow recursion: silence.
        var constructions = MadeAs(instance) is { } symbol ? ConstructionFacts.Of(symbol, _context.Cancellation) : [];
        return constructions.Count == 0 || constructions.Any(c => c is null) || ConstructionFacts.SupportsRecursion(constructions)
            ? operation.Traits | LockTraits.Reentrant
            : operation.Traits;
    }

    /// <summary>The variable whose constructions tell what a lock is made as: behind what is written, past what only hands it out.</summary>
    private ISymbol? MadeAs(IOperation instance)
    {
        var bare = Variable(Source(instance));
        var symbol = SymbolOf(bare) ?? (bare as IInvocationOperation)?.TargetMethod;
        return symbol is null ? null : AliasReader.HandedOut(symbol, _context.Catalog) is var made and not IMethodSymbol ? made : SymbolOf(bare);
    }

    /// <summary>Constructed with one, or listed by the document; anything else counts or signals.</summary>
    private bool IsMutex(IOperation instance)
    {
        if (SymbolOf(Variable(Source(instance))) is { } named && _context.Catalog.IsNamed(named))
        {
            return true;
        }

        if (MadeAs(instance) is not { } symbol)
        {
            return Source(instance) is IArrayElementReferenceOperation or IPropertyReferenceOperation or IInvocationOperation or IFlowCaptureReferenceOperation && _method?.ContainingType is { } type
                && ConstructionFacts.IsMutex(ConstructionFacts.InType(type, "SemaphoreSlim", _context.Cancellation));
        }

        if (SemaphoreFacts.IsMutex(symbol, _context.Catalog, _context.Cancellation))
        {
            return true;
        }

        // A local nobody sees being made is one of the type's own, if they are all alike.
        var constructions = ConstructionFacts.Of(symbol, _context.Cancellation);
        return symbol is ILocalSymbol && (constructions.Count == 0 || constructions.All(c => c is null)) && _method?.ContainingType is { } owner && instance.Type is { } kind
            && (ConstructionFacts.AllMembersAreMutexes(owner, kind, _context.Cancellation) || ConstructionFacts.IsMutex(ConstructionFacts.InType(owner, kind.Name, _context.Cancellation)));
    }

    private static bool HasTimeout(IInvocationOperation invocation) => invocation.TargetMethod.Parameters.Any(IsTimeout);

    private static bool IsTimeout(IParameterSymbol parameter) =>
        parameter.Type is { Name: "TimeSpan" } || (parameter.Type.SpecialType == SpecialType.System_Int32 && parameter.Name.IndexOf("timeout", System.StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool WaitsForever(IInvocationOperation invocation)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter is not { } parameter || !IsTimeout(parameter))
            {
                continue;
            }

            return (argument.Value.ConstantValue is { HasValue: true, Value: -1 })
                || Unconverted(argument.Value) is IFieldReferenceOperation { Field: { Name: "InfiniteTimeSpan", ContainingType.Name: "Timeout" } };
        }

        return false;
    }
}
