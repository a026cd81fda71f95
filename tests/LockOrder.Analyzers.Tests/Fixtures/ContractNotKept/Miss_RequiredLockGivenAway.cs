//- include Attributes.cs
public class Foo
{
    private readonly Lock _mutex = new();

    [RequiresLock(nameof(_mutex))]
    public void Loses() => _mutex.Exit();

    [RequiresLock(nameof(_mutex))]
    public void GivesAndTakes()
    {
        _mutex.Exit();
        _mutex.Enter();
    }
}
