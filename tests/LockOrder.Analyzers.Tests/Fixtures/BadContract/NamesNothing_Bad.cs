//- include Attributes.cs
class Bank
{
    private readonly object _registry = new();

    [{|LOCK0008.name:RequiresLock({|LOCK0008.name:"_regstry"|})|}]
    internal void Post()
    {
        lock (_registry)
        {
        }
    }
}
