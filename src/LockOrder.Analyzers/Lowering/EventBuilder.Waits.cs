using System.Linq;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LockOrder.Analyzers.Lowering;

/// <summary>Things a thread waits for that are no locks: type initialisers, lazy values, registered callbacks. They matter in circles only.</summary>
internal sealed partial class EventBuilder
{
    /// <summary>Waits for it and goes on: an acquire and a release at one place.</summary>
    private void PassThrough(LockClass waited, SourceSpan span)
    {
        var operand = new LockOperand(-1, null, null) { Known = new LockReference(waited, new Value.TypeObject(waited.Id)) };
        const LockTraits Traits = LockTraits.Reentrant | LockTraits.Structured;
        Emit(new AcquireEvent(operand, LockMode.Exclusive, Traits, AcquireForm.Blocking) { Span = span });
        Emit(new ReleaseEvent(operand, LockMode.Exclusive, Traits) { Span = span });
    }

    /// <summary>The first touch of a type with a static constructor runs it, or waits for whoever is running it.</summary>
    private void Touch(ISymbol member, SyntaxNode syntax)
    {
        if (!member.IsStatic || member.ContainingType is not { IsGenericType: false } type || member is IFieldSymbol { IsConst: true }
            || !type.StaticConstructors.Any(c => !c.IsImplicitlyDeclared && c.Locations.Any(l => l.IsInSource)))
        {
            return;
        }

        for (var own = _method?.ContainingType; own is not null; own = own.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(own.OriginalDefinition, type.OriginalDefinition))
            {
                return; // One's own type is being initialised, or has been.
            }
        }

        PassThrough(_context.Catalog.InitializerClass(type), Spans.Of(syntax));
    }

    /// <summary><c>lazy.Value</c> runs the factory, or waits for it.</summary>
    private void WaitForLazy(IPropertyReferenceOperation reference)
    {
        if (reference.Property is not { Name: "Value", ContainingType.Name: "Lazy", GetMethod: { } getter } || SymbolOf(reference.Instance) is not (IFieldSymbol or IPropertySymbol))
        {
            return;
        }

        PassThrough(_context.Catalog.LazyClass(SymbolOf(reference.Instance)!), Spans.Of(reference.Syntax));
        var factories = reference.Instance is { } instance && Source(instance).Syntax is ExpressionSyntax expression ? _context.Calls.Bodies(expression) : [];
        if (!factories.IsEmpty)
        {
            // Whoever asks first runs it: a delegate that is nothing foreign.
            var targets = new CallTargets(_context.Symbols.Callee(getter), factories, ApiEffect.None) { IsDelegate = true };
            Depend(targets);
            Emit(new CallEvent(targets, -1, []) { Span = Spans.Of(reference.Syntax) });
        }
    }

    /// <summary>The factory of a lazy member runs under it, unless its mode lets several threads run it.</summary>
    private void NoteFactory(IObjectCreationOperation creation)
    {
        if (creation.Type?.Name != "Lazy" || LazyOwner(creation.Syntax) is not { } owner)
        {
            return;
        }

        var text = (creation.Syntax as BaseObjectCreationExpressionSyntax)?.ArgumentList?.Arguments.Skip(1).FirstOrDefault()?.ToString() ?? "";
        if (text.Contains("PublicationOnly") || text.Contains("None") || text == "false")
        {
            return;
        }

        var waited = _context.Catalog.LazyClass(owner);
        foreach (var named in creation.Arguments.Select(a => Unconverted(a.Value)).OfType<IDelegateCreationOperation>().Select(d => d.Target).OfType<IMethodReferenceOperation>())
        {
            var factory = _context.Symbols.Callee(named.Method);
            Depend(factory);
            Emit(new CallEvent(new CallTargets(factory, [], ApiEffect.None) { Callback = waited }, -1, []) { Span = Spans.Of(named.Syntax) });
        }

        foreach (var closure in _events.OfType<ClosureEvent>().Where(c => c.Body.IsNested && creation.Syntax.Span.Contains(PositionOf(c.Body))))
        {
            var at = Nested.FindIndex(n => n.Callee.Equals(closure.Body));
            if (at >= 0)
            {
                Nested[at] = Nested[at] with { Under = new LockOperand(-1, null, null) { Known = new LockReference(waited, new Value.TypeObject(waited.Id)) } };
            }
        }
    }

    private static int PositionOf(Callee nested) => int.TryParse(nested.Id.Substring(nested.Id.LastIndexOf('~') + 1), out var position) ? position : -1;

    private ISymbol? LazyOwner(SyntaxNode creation)
    {
        var symbol = creation.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Right == creation => _context.Model.GetSymbolInfo(assignment.Left).Symbol,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax } clause => _context.Model.GetDeclaredSymbol(clause.Parent!),
            _ => null,
        };
        return symbol is IFieldSymbol or IPropertySymbol ? SymbolTable.Declared(symbol) : null;
    }

    /// <summary>Disposing of a registration waits for its callback; null when nobody can tell which that is.</summary>
    private int? WaitForCallback(IInvocationOperation invocation)
    {
        if (invocation.TargetMethod.Name is not ("Dispose" or "DisposeAsync") || invocation.Instance is null || Unconverted(invocation.Instance).Type?.Name != "CancellationTokenRegistration")
        {
            return null;
        }

        var kept = Source(invocation.Instance);
        if (kept is IInvocationOperation { TargetMethod: { Name: "GetValueOrDefault", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } nullable })
        {
            kept = Source(nullable);
        }

        var registration = SymbolOf(kept);
        if ((registration is null ? _context.Calls.Registered(kept.Syntax) : _context.Calls.Callback(registration)) is not { } callee)
        {
            return null;
        }

        var span = Spans.Of(invocation.Syntax);
        var waited = registration is null or ILocalSymbol ? _context.Catalog.CallbackClass(callee) : _context.Catalog.CallbackClass(registration);
        Visit(invocation.Instance);
        PassThrough(waited, span);
        Depend(callee);
        Emit(new CallEvent(new CallTargets(callee, [], ApiEffect.None) { Callback = waited }, -1, []) { Span = span });
        return invocation.TargetMethod.ReturnsVoid ? -1 : Unknown();
    }

    /// <summary>A task that nobody has to work for.</summary>
    private static bool IsMadeComplete(IOperation task) => task is IInvocationOperation { TargetMethod: { Name: "FromResult" or "FromException" or "FromCanceled", ContainingType.Name: "Task" or "ValueTask" } }
        or IPropertyReferenceOperation { Property: { Name: "CompletedTask", ContainingType.Name: "Task" or "ValueTask" } };

    private static bool IsComplete(IOperation task, SyntaxNode asked) =>
        IsMadeComplete(task) || (SymbolOf(task) is { } symbol && CompletedTasks.Contains(symbol, asked));

    /// <summary>A wait that only looks.</summary>
    private static bool IsNoTime(IArgumentOperation argument) => argument.Parameter is { } parameter && IsTimeout(parameter)
        && (argument.Value.ConstantValue is { HasValue: true, Value: 0 } || Unconverted(argument.Value) is IFieldReferenceOperation { Field: { Name: "Zero", ContainingType.Name: "TimeSpan" } });
}
