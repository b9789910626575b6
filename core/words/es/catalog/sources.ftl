## Fuentes que no son publicaciones de otros. Se buscan por id.

source-article = Spine Institute NY, una clínica: su guía de ejercicios para el dolor de la espalda media. Es el artículo de referencia de la app.
source-own-choice = Una decisión prudente nuestra. Aún no la ha revisado ningún fisioterapeuta titulado.
source-this-app = Cómo está hecha esta app: su código fuente y las notas sobre su arquitectura.
