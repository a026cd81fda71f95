//- include Attributes.cs
//- nowhere LOCK0007
class Bank
{
    [LockName("registry")]
    private readonly object _registry = new();

    public void Post()
    {
        lock (_registry)
        {
        }
    }
}
