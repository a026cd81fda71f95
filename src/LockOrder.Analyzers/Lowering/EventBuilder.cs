using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LockOrder.Analyzers.Lowering;

/// <summary>
/// Turns the operations of one body into events, in evaluation order. Every visit returns the slot that holds the value, or -1
/// for nothing worth knowing. An operation it has no rule for is walked for its parts and yields something unknown.
/// </summary>
internal sealed partial class EventBuilder
{
    private readonly LoweringContext _context;
    private readonly ControlFlowGraph _cfg;
    private readonly Callee _callee;
    private readonly IMethodSymbol? _method;
    private readonly ISymbol? _member;
    private readonly HashSet<CaptureId> _targetCaptures = [];
    private readonly Dictionary<CaptureId, int> _tupleArity = [];
    private readonly Dictionary<CaptureId, IOperation> _captured = [];
    private readonly Dictionary<CaptureId, Place> _places = [];
    private readonly HashSet<ISymbol> _acquiring = new(SymbolEqualityComparer.Default);
    private readonly List<LockEvent> _events = [];
    private IOperation? _returned;
    private bool _isHead = true;

    public EventBuilder(LoweringContext context, ControlFlowGraph cfg, Callee callee, IMethodSymbol? method, SlotTable slots)
    {
        _context = context;
        _cfg = cfg;
        _callee = callee;
        _method = method;
        _member = method;
        while (_member is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            _member = _member.ContainingSymbol; // The member the nested body stands in.
        }

        Slots = slots;
        foreach (var block in cfg.Blocks)
        {
            foreach (var operation in block.Operations)
            {
                FindTargets(operation);
            }

            if (block.BranchValue is not null)
            {
                FindTargets(block.BranchValue);
            }
        }
    }

    public SlotTable Slots { get; }

    public List<Callee> Dependencies { get; } = [];

    public List<NestedBody> Nested { get; } = [];

    public ImmutableArray<ContractLock>.Builder HeadRequires { get; } = ImmutableArray.CreateBuilder<ContractLock>();

    public ImmutableArray<ContractLock>.Builder HeadExcludes { get; } = ImmutableArray.CreateBuilder<ContractLock>();

    public bool HasAwait { get; private set; }

    private int _site;

    /// <summary>The events of one block, and the slot of its branch value.</summary>
    public (ImmutableArray<LockEvent> Events, int BranchSlot) Block(BasicBlock block)
    {
        _events.Clear();
        Slots.ResetTemporaries();
        _returned = block.FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.Return } ? block.BranchValue : null;
        foreach (var operation in block.Operations)
        {
            _context.Cancellation.ThrowIfCancellationRequested();
            Visit(operation);
        }

        var branch = block.BranchValue is { } value ? Visit(value) : -1;
        if (block.FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.Return })
        {
            Adopt(branch, block.BranchValue is { } returned ? MadeType(returned) : null, []);
        }

        _isHead &= block.ConditionKind == ControlFlowConditionKind.None;
        return (_events.ToImmutableArray(), branch);
    }

    public Callee NestedCallee(IMethodSymbol method) => _context.Symbols.Nested(method);

    private int Emit(LockEvent item)
    {
        item.Site = _site++;
        _events.Add(item);
        if (item is CallEvent or AcquireEvent or ReleaseEvent or StoreEvent or AwaitEvent or NewEvent)
        {
            _isHead = false;
        }

        return item.Target;
    }

    private int Temp() => Slots.Temporary();

    private int Constant(Value value) => Emit(new ValueEvent(value) { Target = Temp() });

    private int Unknown() => Emit(new ValueEvent(null) { Target = Temp() });

    private int VisitAll(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            Visit(child);
        }

        return operation.Type is null || operation.Type.SpecialType == SpecialType.System_Void ? -1 : Unknown();
    }

    // In one piece, since it is the table of operations.
    private int Visit(IOperation? operation)
    {
        if (operation is null)
        {
            return -1;
        }

        if (operation.ConstantValue.HasValue)
        {
            return Constant(ConstantOf(operation.ConstantValue.Value));
        }

        switch (operation)
        {
            case IExpressionStatementOperation statement:
                return VisitStatement(statement.Operation);
            case ISimpleAssignmentOperation assignment:
                return VisitAssignment(assignment);
            case ICompoundAssignmentOperation compound:
                return VisitUpdate(compound.Target, compound.Value, compound.OperatorMethod, compound);
            case IIncrementOrDecrementOperation increment:
                return VisitUpdate(increment.Target, null, increment.OperatorMethod, increment);
            case IDeconstructionAssignmentOperation deconstruction:
                return VisitDeconstruction(deconstruction);
            case IEventAssignmentOperation subscription:
                return VisitSubscription(subscription);
            case IFlowCaptureOperation capture:
                return VisitCapture(capture);
            case IFlowCaptureReferenceOperation reference:
                return Slots.Of(reference.Id);
            case ILocalReferenceOperation local:
                return Slots.Of(local.Local);
            case IParameterReferenceOperation { Parameter.ContainingSymbol: INamedTypeSymbol }:
                return Constant(Value.ThisObject); // The receiver of an extension block.
            case IParameterReferenceOperation parameter when IsFieldLike(parameter.Parameter):
                return Load(Constant(Value.ThisObject), parameter.Parameter, AccessKind.Read, parameter.Syntax);
            case IParameterReferenceOperation parameter:
                return Slots.Of(parameter.Parameter);
            case IInstanceReferenceOperation:
                return Constant(Value.ThisObject);
            case IFieldReferenceOperation or IPropertyReferenceOperation or IEventReferenceOperation:
                return VisitMember((IMemberReferenceOperation)operation, AccessKind.Read);
            case IArrayElementReferenceOperation element:
                return VisitElement(element);
            case IMethodReferenceOperation method:
                return VisitMethodGroup(method);
            case IDelegateCreationOperation creation:
                return Visit(creation.Target);
            case IFlowAnonymousFunctionOperation lambda:
                return VisitLambda(lambda);
            case IConversionOperation conversion:
                return VisitConversion(conversion);
            case IInvocationOperation invocation:
                return VisitInvocation(invocation);
            case IObjectCreationOperation creation:
                return VisitCreation(creation);
            case ITypeParameterObjectCreationOperation { Type: { } made }:
                return Made(operation, made);
            case IArrayCreationOperation array:
                VisitAll(array);
                return Emit(new NewEvent(TypeNames.Of(array.Type), false) { Target = Temp() });
            case IBinaryOperation binary:
                return VisitBinary(binary);
            case IUnaryOperation unary:
                return VisitUnary(unary);
            case IIsNullOperation isNull:
                return Compute(ComputeKind.Equal, Visit(isNull.Operand), Constant(Value.Null));
            case IIsTypeOperation isType:
                return VisitIsType(isType);
            case IIsPatternOperation { Pattern: IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: 0 } } relation } ranked when Comparison(ranked.Value, KindOf(relation.OperatorKind)) is { } outcome:
                return outcome;
            case IIsPatternOperation pattern:
                return VisitPattern(LooksInside(pattern.Pattern) ? VisitOwner(pattern.Value) : Visit(pattern.Value), pattern.Value.Type, pattern.Pattern);
            case ISpreadOperation spread:
                return VisitOwner(spread.Operand);
            case IAwaitOperation awaited:
                return VisitAwait(awaited);
            case IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak } yielded:
                Emit(new YieldEvent(Visit(yielded.ReturnedValue)) { Span = Spans.Of(yielded.Syntax) });
                return -1;
            case IReturnOperation returned:
                return Visit(returned.ReturnedValue);
            case ITypeOfOperation typeOf:
                return Constant(TypeObject(typeOf.TypeOperand));
            case IDefaultValueOperation:
                return operation.Type?.IsReferenceType == true ? Constant(Value.Null) : VisitDefault(operation);
            case ITupleOperation tuple:
                return VisitTuple(tuple);
            case IParenthesizedOperation parenthesized:
                return Visit(parenthesized.Operand);
            case IImplicitIndexerReferenceOperation ranged:
                return VisitRange(ranged);
            case IInterpolationOperation interpolation:
                var spelled = Visit(interpolation.Expression);
                Spell(interpolation.Expression, spelled);
                return spelled;
            case INameOfOperation:
                return Unknown();
            case IArgumentOperation argument:
                return Visit(argument.Value);
            default:
                return VisitAll(operation);
        }
    }

    private Value.TypeObject TypeObject(ITypeSymbol type) => new(TypeNames.Of(type), _context.Catalog.TypeOfClass(type));

    /// <summary>A parameter of the primary constructor, used anywhere but in the constructor itself.</summary>
    private bool IsFieldLike(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
        && !SymbolEqualityComparer.Default.Equals(constructor, _member)
        && SymbolTable.IsPrimary(parameter);

    /// <summary>A call whose result nobody looks at.</summary>
    private int VisitStatement(IOperation operation)
    {
        if (operation is IInvocationOperation invocation)
        {
            return VisitInvocation(invocation, isIgnored: true);
        }

        if (operation is IAwaitOperation { Operation: { } inner } awaited && Unwrap(inner) is IInvocationOperation acquire && Primitives.LockTypes.Find(acquire.TargetMethod) is not null)
        {
            return VisitAwait(awaited, isIgnored: true);
        }

        return Visit(operation);
    }

    private static Value ConstantOf(object? constant) => constant switch
    {
        null => Value.Null,
        bool flag => Value.Bool(flag),
        string text => new Value.Constant(text),
        sbyte or byte or short or ushort or int or uint or long => new Value.Constant(Convert.ToInt64(constant, System.Globalization.CultureInfo.InvariantCulture)),
        char c => new Value.Constant((long)c),
        _ => new Value.Constant(constant),
    };
}
