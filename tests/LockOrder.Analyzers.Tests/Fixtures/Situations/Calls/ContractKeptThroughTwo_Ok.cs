//- include Attributes.cs
//- ignore LOCK3003
public class Box
{
    private readonly object _gate = new();

    [AcquiresLock(nameof(_gate))]
    public void Begin() => First();

    [ReleasesLock(nameof(_gate))]
    public void End() => Last();

    [TryAcquiresLock(true, nameof(_gate))]
    public bool TryBegin() => TryFirst();

    private void First() => Second();

    private void Second() => Monitor.Enter(_gate);

    private void Last() => Least();

    private void Least() => Monitor.Exit(_gate);

    private bool TryFirst() => TrySecond();

    private bool TrySecond() => Monitor.TryEnter(_gate);
}
